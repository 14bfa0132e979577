## La línea de órdenes en español. Traducción automática; ninguna persona hispanohablante la ha revisado todavía.

## Frame

# These words were translated by a machine. No native speaker has checked them yet.
unchecked = Estas palabras las tradujo una máquina. Ninguna persona hablante nativa las ha revisado todavía.
# For research and teaching; it gives no medical advice.
medical = Para investigar y enseñar; no da consejo médico.
# Usage:
usage = Uso:
# [OPTIONS]
usage-options = [OPCIONES]
# COMMAND [ARGS]...
usage-command = ORDEN [PALABRAS]...
# Arguments
heading-arguments = Argumentos
# Options
heading-options = Opciones
# Commands
heading-commands = Órdenes
# default: { $value }
default = por defecto: { $value }
# env var: { $name }
variable = variable de entorno: { $name }
# required
required = obligatorio
# Example
example = Ejemplo
# Try
try = Pruebe
# { $text }
error = error: { $text }
# there is no command { $word }
no-command = no hay ninguna orden { $word }
# did you mean { $word }?
did-you-mean = ¿quería decir { $word }?
# the commands are { $words }
commands-are = las órdenes son { $words }
# No such option: { $option } (Possible options: { $near })
wrong-option-near = No hay ninguna opción { $option } (opciones posibles: { $near })
# No such option: { $option }
wrong-option = No hay ninguna opción { $option }
# Option { $option } requires an argument
wrong-no-value = La opción { $option } necesita un valor
# Option { $option } does not take a value
wrong-value = La opción { $option } no lleva valor
# Missing option { $option }
wrong-missing-option = Falta la opción { $option }
# Missing argument { $argument }
wrong-missing-argument = Falta el argumento { $argument }
# Missing command
wrong-missing-command = Falta una orden
# No such command { $word }. Did you mean { $near }?
wrong-command-near = No hay ninguna orden { $word }. ¿Quería decir { $near }?
# No such command { $word }
wrong-command = No hay ninguna orden { $word }
# Got unexpected extra argument(s) ({ $words })
wrong-many = Sobran palabras ({ $words })
# Input should be greater than or equal to { $least }
wrong-least = el número debe ser { $least } o mayor
# Input should be less than or equal to { $most }
wrong-most = el número debe ser { $most } o menor
# Input should be a valid integer, unable to parse string as an integer
wrong-integer = aquí va un número entero
# Input should be a valid number, unable to parse string as a number
wrong-number = aquí va un número
# { $option } is { $value }; { $why }
wrong-seen = { $option } es { $value }; { $why }
# { $text }; see { $command } --help
wrong-see = { $text }; vea { $command } --help
# A computer model for learning and research. It cannot tell what will happen to you. Do not start, stop or change a medicine because of it; stopping some suddenly can harm. Talk to your doctor.
medical-full = Un modelo de ordenador para aprender e investigar. No puede decir qué le pasará a usted. No empiece, deje ni cambie un medicamento por él; dejar algunos de golpe puede hacer daño. Hable con su médico.

## Commands

# Simulate every study, compare with what was published, write the report.
command-run = Simular todos los estudios, comparar con lo publicado, escribir el informe.
# Simulate one study file on a group of virtual people.
command-clinic = Simular un archivo de estudio en un grupo de personas virtuales.
# Build a virtual town, say who lives there, and write it to a file.
command-people = Construir una ciudad virtual, decir quién vive en ella y guardarla en un archivo.
# Predict a trial: its arms, its chance to succeed, and what lasts after stopping.
command-trial = Predecir un ensayo: sus brazos, su probabilidad de éxito y lo que dura al parar.
# Answer from the model: what carries the pain, what lasts, and how sure that is.
command-insight = Responder desde el modelo: qué lleva el dolor, qué dura y cuán seguro es.
# Show the flare and the wheal of a stimulus on a sheet of skin.
command-skin = Mostrar el enrojecimiento y la roncha de un estímulo en una hoja de piel.
# Calibrate the model on published results, stage by stage.
command-fit = Calibrar el modelo con resultados publicados, etapa por etapa.
# Write the model or its calibration for other tools: PEtab, SBML.
command-export = Escribir el modelo o su calibración para otras herramientas: PEtab, SBML.
# Look up the published numbers behind a word.
command-evidence = Buscar los números publicados que hay detrás de una palabra.
# Say in plain words what a word means and how sure we are.
command-explain = Decir en palabras sencillas qué significa una palabra y cuán seguro es.
# Time the engine beside its peers on this machine.
command-bench = Medir el tiempo del motor junto a otros simuladores en este equipo.
# Open the page in a browser: tests, the loop, virtual people.
command-web = Abrir la página en un navegador: pruebas, el circuito, personas virtuales.
# Check that models, evidence, studies and treatments agree.
command-check = Comprobar que modelos, datos, estudios y tratamientos concuerdan.

## Help

# A mechanistic, evidence-based model of neurogenic inflammation, fibromyalgia and CRPS.
help-neuroflare = Un modelo mecanístico, basado en pruebas publicadas, de la inflamación neurógena, la fibromialgia y el SDRC.
# Print the version and stop.
option-neuroflare-version = Mostrar la versión y terminar.
# Language of help and talk: en, es or ar.
option-neuroflare-lang = Idioma de la ayuda y de los mensajes: en, es o ar.
# Show this message and exit.
option-help = Mostrar este mensaje y terminar.
# Virtual people in each draw.
option-people = Personas virtuales en cada lectura.
# Readings of the uncertain numbers.
option-draws = Lecturas de los números inciertos.
# Seed of all random numbers.
option-seed = Semilla de todos los números aleatorios.
# Threads; 0 is one per core.
option-workers = Hilos; 0 es uno por núcleo.
# Print nothing but results.
option-quiet = No mostrar nada más que los resultados.
# Remove an arrow of the model, like ngf-nociceptor; may be given more than once.
option-without = Quitar una flecha del modelo, como ngf-nociceptor; se puede repetir.
# Draw from the priors, not the posterior.
option-prior = Usar las distribuciones a priori, no la distribución a posteriori.
# Who: fm, crps-acute, crps-chronic or sfn.
option-group = Quién: fm, crps-acute, crps-chronic o sfn.
# Print the answer as JSON.
option-json = Mostrar la respuesta como JSON.
# Folder of a town, from neuroflare people build.
argument-folder = Carpeta de una ciudad, hecha con neuroflare people build.
# Simulate every study on virtual people, compare with what was published, write the report.
help-run = Simular todos los estudios en personas virtuales, comparar con lo publicado, escribir el informe.
# Ids of bundled studies, or study files; all by default.
argument-run-studies = Nombres de estudios incluidos, o archivos de estudio; todos por defecto.
# The same as an option; may be given more than once.
option-run-study = Lo mismo como opción; se puede repetir.
# Folder for report.html and scorecard.json.
option-run-out = Carpeta para report.html y scorecard.json.
# Print scorecard.json instead of the table.
option-run-json = Mostrar scorecard.json en lugar de la tabla.
# Read areas of flares and wheals from the skin sheet, not by a rule.
option-run-full = Leer las áreas de enrojecimientos y ronchas en la hoja de piel, no con una regla.
# Draw from the priors, though a posterior ships.
option-run-prior = Usar las distribuciones a priori, aunque se incluye una a posteriori.
# Simulate the priors too and compare scores; twice the time.
option-run-references = Simular también las distribuciones a priori y comparar puntuaciones; el doble de tiempo.
# Simulate one study file on a group of virtual people.
help-clinic = Simular un archivo de estudio en un grupo de personas virtuales.
# A study.yaml, or the id of a bundled study.
argument-clinic-file = Un study.yaml, o el nombre de un estudio incluido.
# Folder for report.html and readings.csv.
option-clinic-out = Carpeta para report.html y readings.csv.
# Print the readings as JSON.
option-clinic-json = Mostrar las lecturas como JSON.
# Build a virtual town: draw people and their lives, simulate them, see everybody every quarter.
#
# Run again with the same words, it goes on where it was stopped, and ends with the same bytes.
help-people-build =
    Construir una ciudad virtual: sortear personas y sus vidas, simularlas, ver a cada una cada trimestre.

    Con las mismas palabras sigue donde se detuvo, y acaba con los mismos bytes.
# Virtual people.
option-people-build-town = Personas virtuales.
# Years of life.
option-people-build-years = Años de vida.
# Readings of the uncertain numbers, each with the whole town; 1 keeps the typical numbers.
option-people-build-draws = Lecturas de los números inciertos, cada una con la ciudad entera; 1 usa los números típicos.
# Folder of the town; town-PEOPLE-YEARS-SEED by default.
option-people-build-out = Carpeta de la ciudad; por defecto town-PEOPLE-YEARS-SEED.
# Print the numbers as JSON.
option-people-build-json = Mostrar los números como JSON.
# Say who lives in a town, what happened to them, and how many meet which criteria.
help-people-describe = Decir quién vive en una ciudad, qué le ocurrió y cuántas personas cumplen qué criterios.
# Print the numbers as JSON.
option-people-describe-json = Mostrar los números como JSON.
# Write one table of a town into one Parquet file.
help-people-export = Escribir una tabla de una ciudad en un archivo Parquet.
# File to write, ending in .parquet.
option-people-export-out = Archivo que se escribe; acaba en .parquet.
# Which table: people, events or visits.
option-people-export-table = Qué tabla: people, events o visits.
# Predict a trial: its arms, the chance that it succeeds, what changes inside, and what lasts.
help-trial = Predecir un ensayo: sus brazos, la probabilidad de que tenga éxito, qué cambia dentro y qué dura.
# Id of a bundled trial, or a design file; --all takes every one.
argument-trial-name = Nombre de un ensayo incluido, o un archivo de diseño; --all los toma todos.
# Predict every bundled trial, and score them.
option-trial-all = Predecir todos los ensayos incluidos y puntuarlos.
# Weeks for which people are watched after the last dose.
option-trial-follow-up = Semanas que se observa a las personas tras la última dosis.
# Folder for trial.json and trial.html; trials.json.
option-trial-out = Carpeta para trial.json y trial.html; trials.json.
# Print the prediction as JSON.
option-trial-json = Mostrar la predicción como JSON.
# Say how much of pain, and of other complaints, is carried by each mechanism, peripheral or central.
#
# With --out, an answer that was stopped goes on when the command is given again.
help-insight-contribution =
    Decir cuánto del dolor y de otras molestias lleva cada mecanismo, periférico o central.

    Con --out, una respuesta que se detuvo sigue al dar otra vez la orden.
# One person of each draw, exactly, instead of all.
option-insight-contribution-person = Una persona de cada lectura, con exactitud, en lugar de todas.
# Folder for contribution.json, and for what is done while it goes on.
option-insight-contribution-out = Carpeta para contribution.json, y para lo ya hecho mientras sigue.
# Say how long relief lasts after a usual course of each treatment, in the model.
help-insight-durability = Decir cuánto dura el alivio tras un tratamiento habitual de cada tipo, en el modelo.
# Only this treatment of the library; may be given more than once.
option-insight-durability-drug = Solo este tratamiento de la colección; se puede repetir.
# Folder for durability.json.
option-insight-durability-out = Carpeta para durability.json.
# Rank tests by what their results are expected to teach about which rival is true.
#
# With the folder of insight rivals nothing is simulated twice.
help-insight-experiment =
    Ordenar pruebas según cuánto se espera que enseñen sobre cuál hipótesis rival es cierta.

    Con la carpeta de insight rivals nada se simula dos veces.
# Virtual people in each test.
option-insight-experiment-people = Personas virtuales en cada prueba.
# Share of what very many people would teach that is enough.
option-insight-experiment-enough = Qué parte de lo que enseñarían muchísimas personas es bastante.
# Tests to show.
option-insight-experiment-top = Pruebas que se muestran.
# Folder for experiment.json, the best study.yaml, and simulations while they go on.
option-insight-experiment-out = Carpeta para experiment.json, el mejor study.yaml, y las simulaciones mientras siguen.
# Search for mechanisms of the model that, once held off for a while, leave people well. Research only.
help-insight-lasting = Buscar mecanismos del modelo que, frenados un tiempo, dejan bien a las personas. Solo para investigar.
# Folder for lasting.json, and for parts, so that a stopped search goes on.
option-insight-lasting-out = Carpeta para lasting.json y sus partes, para que una búsqueda detenida pueda seguir.
# Say how strong each loop is at rest and in illness, and how far apart illnesses are.
help-insight-loops = Decir cuán fuerte es cada circuito en reposo y en la enfermedad, y qué distancia hay entre enfermedades.
# Different people of a group in each draw, at most.
option-insight-loops-people = Personas distintas de un grupo en cada lectura, como mucho.
# Folder for loops.json.
option-insight-loops-out = Carpeta para loops.json.
# Compare hypotheses of what lasting pain is, each the model without some arrows.
#
# With a folder, a comparison that was stopped goes on when the command is given again.
help-insight-rivals =
    Comparar hipótesis sobre qué es el dolor que dura; cada una es el modelo sin algunas flechas.

    Con una carpeta, una comparación que se detuvo sigue al dar otra vez la orden.
# Virtual people in each test.
option-insight-rivals-people = Personas virtuales en cada prueba.
# Folder for rivals.json, and for simulations while they go on.
option-insight-rivals-out = Carpeta para rivals.json, y para las simulaciones mientras siguen.
# Say which uncertain numbers drive an answer, how much rests on assumptions, what to measure next.
help-insight-sensitivity = Decir qué números inciertos mueven una respuesta, cuánto se apoya en supuestos y qué medir después.
# capsaicin, fracture or stress, or a study file; all three when left out.
argument-insight-sensitivity-questions = capsaicin, fracture o stress, o un archivo de estudio; las tres si no se da ninguna.
# Virtual people behind each answer.
option-insight-sensitivity-people = Personas virtuales detrás de cada respuesta.
# Trajectories of the screening.
option-insight-sensitivity-trajectories = Trayectorias del primer examen.
# Numbers that get shares of their own.
option-insight-sensitivity-most = Números que reciben una parte propia.
# Draws behind shares; a power of 2.
option-insight-sensitivity-base = Sorteos para las partes; una potencia de 2.
# Folder of sensitivity.json and of finished parts, to go on from.
option-insight-sensitivity-out = Carpeta de sensitivity.json y de partes acabadas, para poder seguir.
# Show the flare and the wheal of a stimulus on a sheet of skin.
help-skin = Mostrar el enrojecimiento y la roncha de un estímulo en una hoja de piel.
# What is done; a wrong word lists all.
option-skin-stimulus = Qué se hace; una palabra equivocada los enumera todos.
# Picture (.png, .svg), film (.gif) or fields (.nc).
option-skin-out = Imagen (.png, .svg), película (.gif) o campos (.nc).
# Change the stimulus, as in dose=100ug; may be repeated.
option-skin-set = Cambiar el estímulo, como en dose=100ug; se puede repetir.
# What the picture shows.
option-skin-field = Qué muestra la imagen.
# How long; the stimulus decides when left out.
option-skin-minutes = Cuánto tiempo, en minutos; sin ello lo decide el estímulo.
# Middle of the stimulus in mm, as in 30,50.
option-skin-at = Centro del estímulo en mm, como en 30,50.
# Side of the sheet in mm.
option-skin-size = Lado de la hoja en mm.
# Side of a pixel in mm.
option-skin-pixel = Lado de un píxel en mm.
# Put out of action: silent-fibres, cgrp-receptor, h1 and others.
option-skin-block = Poner fuera de acción: silent-fibres, cgrp-receptor, h1 y otros.
# Skin under an anaesthetic cream: x,y,width,height in mm.
option-skin-anaesthetic = Piel bajo una crema anestésica: x,y,width,height en mm.
# Skin that lost 80 % of its endings to capsaicin: x,y,width,height.
option-skin-lost = Piel que perdió el 80 % de sus terminaciones por capsaicina: x,y,width,height.
# With blur and noise of a scanner.
option-skin-scanner = Con el desenfoque y el ruido de un escáner.
# Whose skin: the typical healthy person, or one of the group who lives with it.
option-skin-group = De quién es la piel: la persona sana típica, o una del grupo que vive con ello.
# Seed of the nerve trees.
option-skin-seed = Semilla de los árboles nerviosos.
# Print the readings as JSON.
option-skin-json = Mostrar las lecturas como JSON.
# Calibrate the uncertain numbers on published results of healthy people, stage by stage.
#
# A fit that was stopped goes on where it was when the command is given again.
help-fit =
    Calibrar los números inciertos con resultados publicados de personas sanas, etapa por etapa.

    Una calibración que se detuvo sigue donde estaba al dar otra vez la orden.
# Folder for posterior.json, and for simulations while the fit goes on.
option-fit-out = Carpeta para posterior.json, y para las simulaciones mientras sigue la calibración.
# Few draws, in some minutes: to try out, not to report.
option-fit-quick = Pocas lecturas, en unos minutos: para probar, no para informar.
# Print what each stage was fitted to.
option-fit-json = Mostrar con qué se calibró cada etapa.
# Write the calibration as a PEtab problem, version 2.
help-export-petab = Escribir la calibración como problema PEtab, versión 2.
# Folder of the problem.
option-export-petab-out = Carpeta del problema.
# Print what it holds and what it cannot.
option-export-petab-json = Mostrar qué contiene y qué no puede contener.
# Write a module of the model as SBML level 3 version 2.
help-export-sbml = Escribir un módulo del modelo como SBML nivel 3 versión 2.
# A module of the model.
argument-export-sbml-module = Un módulo del modelo.
# File to write; left out, it is printed.
option-export-sbml-out = Archivo que se escribe; sin él se muestra en pantalla.
# Look up the published numbers behind a word.
help-evidence = Buscar los números publicados que hay detrás de una palabra.
# Word, id, drug or source, for example cgrp or vds2007.
argument-evidence-term = Palabra, nombre de un dato, fármaco o fuente, por ejemplo cgrp o vds2007.
# Show every row, not only the first 25.
option-evidence-all = Mostrar todas las filas, no solo las 25 primeras.
# Print JSON.
option-evidence-json = Mostrar JSON.
# Say in plain words what a word means and how sure we are.
help-explain = Decir en palabras sencillas qué significa una palabra y cuán seguro es.
# Word to explain, for example cgrp or flare.
argument-explain-term = Palabra que se explica, por ejemplo cgrp o flare.
# Print JSON, with the facts behind each sentence.
option-explain-json = Mostrar JSON, con los datos detrás de cada frase.
# Language of the answer: en, es or ar; the word may be in it.
option-explain-lang = Idioma de la respuesta: en, es o ar; la palabra puede estar en él.
# Time the engine beside other simulators, or the skin sheet beside py-pde; speed with its error.
help-bench = Medir el tiempo del motor junto a otros simuladores, o de la hoja de piel junto a py-pde; la velocidad con su error.
# engine, or skin for the skin sheet.
argument-bench-what = engine para el motor, o skin para la hoja de piel.
# Folder of published models in the PEtab layout, timed as well.
option-bench-models = Carpeta de modelos publicados en el formato PEtab, que se miden también.
# Fewer people, one turn, no tool that is slow to load; a minute.
option-bench-quick = Menos personas, una vuelta, ninguna herramienta lenta de cargar; un minuto.
# Print the numbers as JSON.
option-bench-json = Mostrar los números como JSON.
# Write the JSON to this file, too.
option-bench-out = Escribir además el JSON en este archivo.
# Draw speed against error into this SVG file.
option-bench-chart = Dibujar la velocidad frente al error en este archivo SVG.
# Start the page and open it in a browser; Ctrl-C ends it.
help-web = Arrancar la página y abrirla en un navegador; Ctrl-C la termina.
# Where to listen; this machine alone when left out.
option-web-host = Dónde escuchar; sin ello, solo este equipo.
# Port; 0 takes a free one.
option-web-port = Puerto; 0 toma uno libre.
# Do not open a browser.
option-web-no-open = No abrir un navegador.
# Check that models, evidence, studies and treatments agree.
#
# Every number of a model, a town or a treatment needs a claim of the ledger or the word "assumed" with a prior and a reason; units must fit, built files be current, and a study use its numbers only in the role it was given.
help-check =
    Comprobar que modelos, datos, estudios y tratamientos concuerdan.

    Cada número de un modelo, una ciudad o un tratamiento necesita un dato de la colección, o la palabra «assumed» con una distribución a priori y una razón. Las unidades deben encajar, los archivos generados estar al día, y un estudio usar sus números solo en el papel que se les dio.
# One model (.ant, .xml), one study (.yaml), a folder of models, or the treatments; everything when left out.
argument-check-path = Un modelo (.ant, .xml), un estudio (.yaml), una carpeta de modelos, o los tratamientos; todo si no se da nada.
# Folder of the SBML Semantic Test Suite; runs it, and nothing else.
option-check-sbml-suite = Carpeta de la colección de pruebas semánticas de SBML; la ejecuta, y nada más.
# Print the failures as JSON.
option-check-json = Mostrar los fallos como JSON.
# Show what is only doubtful, too.
option-check-warnings = Mostrar también lo que solo es dudoso.
# Say nothing when all is well.
option-check-quiet = No decir nada si todo está bien.

## What commands say

# If the bars are honest, about 90 of 100 published results lie inside them. Here { $inside } of { $rows } test results do (studies: { $studies }). With each study weighing the same, that is { $share } of 100.
coverage = Si las barras son honestas, unos 90 de 100 resultados publicados están dentro de ellas. Aquí lo están { $inside } de { $rows } resultados de prueba (estudios: { $studies }). Si cada estudio pesa lo mismo, son { $share } de 100.
# No result could be compared in this run.
results-none = En esta simulación no se pudo comparar ningún resultado.
# Study
head-study = Estudio
# Read-out
head-readout = Medida
# Role
head-role = Papel
# Predicted (90 of 100)
head-predicted = Predicho (90 de 100)
# Published
head-published = Publicado
# Verdict
head-verdict = Veredicto
# predicted { $predicted }; published { $published }
predicted-published = predicho { $predicted }; publicado { $published }
# results kept aside as a test
results-test = resultados apartados como prueba
# results that the model was built or may be fitted with
results-built = resultados con que se construyó o se puede ajustar el modelo
# { $lead }: { $total }. Agrees: { $agrees }; near: { $near }; misses: { $misses }; cannot tell: { $unclear }.
results-tally = { $lead }: { $total }. Coincide: { $agrees }; cerca: { $near }; falla: { $misses }; no puede decirlo: { $unclear }.
# Could not be compared: { $count } more.
results-unjudged = No se pudieron comparar: { $count } más.
# Whether the bars are honest cannot be said.
coverage-none = No se puede decir si las barras son honestas.
# That is too few: the model is wrong in places, or too sure of itself.
coverage-short = Son demasiado pocos: el modelo se equivoca en algunos puntos o está demasiado seguro de sí.
# { $named } and { $count } more
and-more = { $named } y { $count } más
# { $claims } claims, { $parameters } parameters, { $studies } studies, { $treatments } treatments, { $trials } trials
checked = { $claims } datos, { $parameters } parámetros, { $studies } estudios, { $treatments } tratamientos, { $trials } ensayos
# where
head-where = dónde
# what does not hold
head-wrong = qué no se cumple
# 1 warning
warning = 1 aviso
# all treatments
all-treatments = todos los tratamientos
# the models in { $path }
models-in = los modelos de { $path }
# { $passed } passed, { $refused } refused by name
suite = { $passed } superados, { $refused } rechazados por su nombre
# { $count } warnings
warnings = { $count } avisos
# ({ $many }; see them with --warnings)
see-warnings = ({ $many }; véalos con --warnings)
# all consistent: { $what }
all-consistent = todo concuerda: { $what }
# doubt:
doubt = duda:
# Readings: { $path }
readings = Lecturas: { $path }
# Report: { $path }
report = Informe: { $path }
# recalled
trust-recalled = recordado
# { $claims } facts about { $term }: { $seen } seen in a text, { $recalled } recalled from memory, { $checked } checked again at the source, { $disputed } with a finding against them.
facts-about = { $claims } datos sobre { $term }: { $seen } vistos en un texto, { $recalled } recordados de memoria, { $checked } revisados otra vez en la fuente, { $disputed } con un hallazgo en contra.
# { $sources } sources; { $uses } facts are used by a model or a study. Look one up: { $command }
sources-uses = { $sources } fuentes; un modelo o un estudio usa { $uses } datos. Busque uno: { $command }
# fact
head-fact = dato
# read in
head-read-in = leído en
# trust
head-trust = confianza
# table
head-table = tabla
# facts
head-facts = datos
# seen
head-seen = vistos
# disputed
head-disputed = en disputa
# all
all = todo
# { $count } more: { $command }
hidden = { $count } más: { $command }
# citation verified
head-citation = cita cotejada
# number checked
head-number = número revisado
# may be fitted
head-fittable = se puede ajustar
# checked
trust-checked = revisado
# against: { $facts }
fact-against = en contra: { $facts }
# used in: { $places }
used-in = usado en: { $places }
# Ctrl-C ends it.
ctrl-c = Ctrl-C la termina.
# Everybody who can reach this machine can open the page.
open-to-all = Cualquiera que pueda alcanzar este equipo puede abrir la página.
# { $kept } results; PEtab cannot hold, or the fit left out, { $left }:
petab-holds = { $kept } resultados; lo que PEtab no puede contener, o la calibración dejó fuera, son { $left }:
# Problem: { $path }
problem = Problema: { $path }
# SBML: { $path }
sbml = SBML: { $path }
# Simulating virtual people
simulating-people = Simulando personas virtuales
# Areas of flares and wheals were read from the skin sheet, in { $some } of the { $all } virtual people.
sheet-some = Las áreas de enrojecimientos y ronchas se leyeron en la hoja de piel, en { $some } de las { $all } personas virtuales.
# Areas of flares and wheals were read from the skin sheet, in all virtual people.
sheet-all = Las áreas de enrojecimientos y ronchas se leyeron en la hoja de piel, en todas las personas virtuales.
# What is known of it is there in English only: { $command }
explain-more = Lo que se sabe de ello está solo en inglés: { $command }
# Scorecard: { $path }
scorecard = Tabla de resultados: { $path }
# never
never = nunca
# arm
head-arm = brazo
# typical
head-typical = típico
# 90 of 100 people
head-90 = 90 de 100 personas
# { $arm } against { $other }
against = { $arm } frente a { $other }
# In { $count } of 100 virtual people the ramp was over first: { $what }, { $arm }.
censored = En { $count } de 100 personas virtuales la rampa acabó antes: { $what }, { $arm }.
# Note: { $text }.
note = Nota: { $text }.
# The model does not act on: { $words }.
not-used = El modelo no actúa sobre: { $words }.
# Simulating lives
simulating-lives = Simulando vidas
# { $count } rows: { $path }
rows = { $count } filas: { $path }
# Town: { $path }
town = Ciudad: { $path }
# See it with: { $command }
see-it-with = Véala con: { $command }
# { $low } to { $high }
span = { $low } a { $high }
# at least { $value }
at-least = al menos { $value }
# at most { $value }
at-most = como mucho { $value }
# year { $year }
town-in-year = año { $year }
# nobody
nobody = nadie
# 1 year
town-year = 1 año
# { $count } years
town-years = { $count } años
# , under each of { $count } readings of the uncertain numbers
town-readings = , en cada una de { $count } lecturas de los números inciertos
# { $people } virtual people for { $long }{ $many } (seed { $seed }, neuroflare { $version }).
town-who = { $people } personas virtuales durante { $long }{ $many } (semilla { $seed }, neuroflare { $version }).
# { $women } women; { $first } to { $last } years old at the start, half of them { $low } to { $high }.
town-ages = { $women } mujeres; de { $first } a { $last } años de edad al inicio, la mitad de { $low } a { $high }.
# The simulation of { $count } lives broke off; they are not counted below.
town-lost = La simulación de { $count } vidas se interrumpió; abajo no se cuentan.
# What happened, for 1000 people in a year
town-happened = Qué ocurrió, por cada 1000 personas en un año
# How many meet the criteria, in 100 people (95 % interval)
town-meet = Cuántas cumplen los criterios, de 100 personas (intervalo del 95 %)
# New, for 100 000 people in a year
town-new = Nuevas, por cada 100 000 personas en un año
# Met for the first time after an event, in 100 people (95 % interval)
town-after = Los cumplen por primera vez tras un suceso, de 100 personas (intervalo del 95 %)
# within { $months } months of { $event }, { $criteria }: { $share } of { $people }
town-within = en los { $months } meses tras { $event }; { $criteria }: { $share } de { $people }
# Still met later, in 100 people who came to meet them (95 % interval)
town-still = Los cumplen aún más tarde, de 100 personas que llegaron a cumplirlos (intervalo del 95 %)
# after 1 year
town-after-1 = tras 1 año
# after 2 years
town-after-2 = tras 2 años
# after 5 years
town-after-5 = tras 5 años
# With one draw nothing here is fitted to how many people have these illnesses; see docs/town.md.
town-not-fitted = Con una sola lectura de los números, nada de esto se ajustó a cuántas personas tienen estas enfermedades; vea docs/town.md.
# women, year { $year }
town-in-year-women = mujeres, año { $year }
# men, year { $year }
town-in-year-men = hombres, año { $year }
# agrees
verdict-agrees = coincide
# near
verdict-near = cerca
# misses
verdict-misses = falla
# cannot tell
verdict-uninformative = no puede decirlo
# studies disagree
verdict-conflict = los estudios discrepan
# not modelled
verdict-not-modelled = no está en el modelo
# no number
verdict-no-number = sin número
# test
role-validation = prueba
# Kept aside as a test
role-validation-heading = Apartados como prueba
# The model was never fitted to these results. They are the real test.
role-validation-means = El modelo nunca se ajustó a estos resultados. Son la verdadera prueba.
# built in
role-design = incorporado
# Used to design the model
role-design-heading = Usados para diseñar el modelo
# The model was built to show these facts. Agreement is expected.
role-design-means = El modelo se construyó para mostrar estos hechos. Es de esperar que coincida.
# may be fitted
role-calibration = ajustable
# May be used to set the model
role-calibration-heading = Se pueden usar para ajustar el modelo
# The model may be fitted to these results.
role-calibration-means = El modelo se puede ajustar a estos resultados.
# disputed
role-conflict = discutido
# Studies that disagree
role-conflict-heading = Estudios que discrepan
# Shown side by side and not judged.
role-conflict-means = Se muestran uno junto a otro y no se juzgan.
# other model
role-model = otro modelo
# Other computer models
role-model-heading = Otros modelos de ordenador
# Compared with another simulation, not with people.
role-model-means = Comparado con otra simulación, no con personas.
# no effect
published-no-effect = sin efecto
# higher
published-higher = más alto
# lower
published-lower = más bajo
# fibromyalgia, ACR 1990
criteria-acr-1990 = fibromialgia, ACR 1990
# fibromyalgia, ACR 2011
criteria-acr-2011 = fibromialgia, ACR 2011
# fibromyalgia, ACR 2016
criteria-acr-2016 = fibromialgia, ACR 2016
# fibromyalgia, AAPT
criteria-aapt = fibromialgia, AAPT
# CRPS, Budapest clinical
criteria-budapest-clinical = SDRC, Budapest clínico
# CRPS, Budapest research
criteria-budapest-research = SDRC, Budapest estudios
# small-fibre neuropathy
criteria-small-fibre-neuropathy = neurop. fibras pequeñas
# a broken wrist with a cast
event-wrist-fracture = una muñeca rota con yeso
# an injury of soft tissue of a limb
event-limb-injury = una lesión de partes blandas de una extremidad
# an injury of the neck, as in a traffic accident
event-neck-injury = una lesión del cuello, como en un accidente de tráfico
# an operation on a limb
event-limb-surgery = una operación de una extremidad
# an operation on the trunk
event-trunk-surgery = una operación del tronco
# an infection like influenza
event-infection = una infección como la gripe
# some days of strong stress
event-acute-stress = unos días de estrés fuerte
# months of stress, as after a loss
event-lasting-stress = meses de estrés, como tras una pérdida
# some weeks of short nights
event-short-nights = unas semanas de noches cortas
# many months of short nights
event-lasting-short-nights = muchos meses de noches cortas
# a disease that takes small nerve fibres everywhere
event-small-fibre-disease = una enfermedad que quita fibras nerviosas pequeñas en todo el cuerpo
# confirmed
result-confirmed = confirmado
# corrected
result-corrected = corregido
# not-found
result-not-found = no hallado
# contradicted
result-contradicted = contradicho
# recalled
head-recalled = de memoria
# Prediction: { $path }
prediction = Predicción: { $path }
# Page: { $path }
page = Página: { $path }
# Simulating trials
simulating-trials = Simulando ensayos
# Trials: { $path }
trials = Ensayos: { $path }
# { $arm }: { $label }, since { $why }.
lasts-since = { $arm }: { $label }; la razón: { $why }.
# { $people } virtual people under each of { $draws } draws that have such people, of { $tried } tried; numbers drawn from the { $numbers }.
trial-people = { $people } personas virtuales en cada una de las { $draws } lecturas que tienen tales personas, de { $tried } probadas; números de { $numbers }.
# not known
not-known = no se sabe
# Chance that such a trial succeeds ({ $outcome }, { $arm } against { $other }, two-sided p below 0.05): { $chance } ({ $by }).
trial-chance = Probabilidad de que un ensayo así tenga éxito ({ $outcome }, { $arm } frente a { $other }, p bilateral menor de 0.05): { $chance } ({ $by }).
# { $count } days
in-days = { $count } días
# this size
head-size = con este tamaño
# without end
head-endless = sin límite
# outcome
head-outcome = resultado
# observed
head-observed = observado
# difference
head-difference = diferencia
# week
head-week = semana
# { $count } of 100
of-100 = { $count } de 100
# Not modelled: { $words }.
trial-lacking = No está en el modelo: { $words }.
# after stopping
head-stopped = tras parar
# on it
head-on-it = durante
# weeks off
head-weeks-off = semanas sin
# left
head-left = queda
# against placebo
head-against-placebo = frente a simulado
# relapsed
head-relapsed = recaída
# rebound
head-rebound = rebote
# untreated
head-untreated = sin tratar
# In the model it { $label }.
seen-lasts = En el modelo el alivio { $label }.
# published result
head-published-result = resultado publicado
# predicted
head-predicted-value = predicho
# what changed inside
head-inside = qué cambió dentro
# % of untreated
head-of-untreated = % de sin tratar
# loop
head-loop = circuito
# Not seen in the source, and assumed
trial-assumed = No visto en la fuente, y supuesto
# The model does not act on
trial-not-used = El modelo no actúa sobre
# Beware
trial-warnings = Atención
# In the model it has no relief to keep.
seen-not-known = En el modelo no hay alivio que conservar.
# Half of those with relief have lost it { $days } days after the last dose.
half-lost = La mitad de quienes tuvieron alivio lo ha perdido { $days } días después de la última dosis.
# trial
head-trial = ensayo
# group
head-group = grupo
# chance of success
head-chance = probabilidad de éxito
# effect predicted
head-effect = efecto predicho
# published effect
head-published-effect = efecto publicado
# success
end-success = con éxito
# failure
end-failure = sin éxito
# { $name }: { $inside } of { $judged } published results lie inside the 90 % interval; rank correlation of { $effects } effects { $rank };
trials-inside = { $name }: { $inside } de { $judged } resultados publicados están dentro del intervalo del 90 %; correlación de rangos de { $effects } efectos: { $rank };
# not defined
not-defined = sin definir
# A computer model for learning and research. What it says is a suggestion to test, not a result in people, and it cannot tell what will happen to anyone.
notice = Un modelo de ordenador para aprender e investigar. Lo que dice es una propuesta para comprobar, no un resultado en personas, y no puede decir qué le pasará a nadie.
# The model knows nothing of harms. No order of treatments here says which one is better for anybody.
harms = El modelo no sabe nada de daños. Ningún orden de los tratamientos dice aquí cuál es mejor para nadie.
# Never stop or change a medicine because of this; stopping some suddenly can harm.
never-stop = Nunca deje ni cambie un medicamento por esto; dejar algunos de golpe puede hacer daño.
# fades
lasts-fades = se desvanece
# lasts a while
lasts-lasts-a-while = dura un tiempo
# lasts
lasts-lasts = dura
# not known
lasts-not-known = no se sabe
# only { $count } draws of the uncertain numbers have such people
why-few-draws = solo { $count } lecturas de los números inciertos tienen tales personas
# the interval of relief on treatment holds no relief at all
why-no-relief = el intervalo del alivio durante el tratamiento admite que no haya ninguno
# no controlled trial looked at people after they stopped such a treatment
why-not-followed = ningún ensayo controlado miró a las personas después de parar un tratamiento así
# an unknown part of the variance of what is left rests on assumed numbers
why-unknown = una parte desconocida de la varianza de lo que queda se apoya en números supuestos
# { $share } of the variance of what is left rests on assumed numbers
why-assumed = el { $share } de la varianza de lo que queda se apoya en números supuestos
# what is left 12 weeks after stopping may be less than minimal relief
why-fades = lo que queda 12 semanas después de parar puede ser menos que un alivio mínimo
# what is left is surely minimal relief after 12 weeks, and not after 52
why-lasts-a-while = lo que queda es con seguridad un alivio mínimo tras 12 semanas, y no tras 52
# what is left after 52 weeks is surely minimal relief, against every comparison
why-lasts = lo que queda tras 52 semanas es con seguridad un alivio mínimo, frente a toda comparación
# more than half of the variance rests on assumed numbers, or no controlled trial looked after stopping, or the model sees no relief that could last, or too few draws have such people
why-not-known = más de la mitad de la varianza se apoya en números supuestos; o ningún ensayo controlado miró después de parar; o el modelo no ve alivio que pueda durar; o muy pocas lecturas tienen tales personas
# a: peptides, mast cells, NGF and nociceptors
loop-a = a: péptidos, mastocitos, NGF y nociceptores
# b: noradrenaline, alpha receptors and nociceptors
loop-b = b: noradrenalina, receptores alfa y nociceptores
# c: cord, descending control, stress and sleep
loop-c = c: médula, control descendente, estrés y sueño
# CGRP of the limb
inside-limb-peptide-cgrp = CGRP de la extremidad
# inflammation of the limb
inside-limb-tissue-inflammation = inflamación de la extremidad
# peptide stock of the limb's nociceptors
inside-limb-nerve-phenotype = reserva de péptidos en nociceptores de la extremidad
# inflammation of the trunk
inside-axial-tissue-inflammation = inflamación del tronco
# peptide stock of the trunk's nociceptors
inside-axial-nerve-phenotype = reserva de péptidos en nociceptores del tronco
# outflow of sympathetic nerves
inside-outflow-outflow = tráfico de los nervios simpáticos
# alpha-1 receptors on the limb's nociceptors
inside-limb-junction-alpha1-nerve = receptores alfa-1 en nociceptores de la extremidad
# lasting potentiation of the limb's cord
inside-limb-cord-ltp = contactos reforzados en la médula, de la extremidad
# lasting potentiation of the trunk's cord
inside-axial-cord-ltp = contactos reforzados en la médula, del tronco
# glia of the trunk's cord
inside-axial-cord-glia = glía de la médula, del tronco
# descending inhibition
inside-central-descending-inhibition = señales del cerebro que frenan el dolor
# descending facilitation
inside-central-descending-facilitation = señales del cerebro que suben el dolor
# sleep debt
inside-central-sleep-debt = sueño que falta
# arousal
inside-central-arousal = alarma de cuerpo y cerebro
# pain
domain-pain = dolor
# fatigue
domain-fatigue = fatiga
# sleep
domain-sleep = sueño
# thinking
domain-thinking = pensamiento
# patient global impression
domain-patient-global-impression = impresión global de la persona
# success as patients define it
domain-success-as-patients-define-it = éxito tal como lo definen los pacientes
# leaving the trial
domain-leaving-the-trial = abandono del ensayo
# tenderness
domain-tenderness = sensibilidad a la presión
# function (FM30, FIQ, SF-36)
domain-function-fm30-fiq-sf-36 = función (FM30, FIQ, SF-36)
# participation and physical function
domain-participation-and-physical-function = participación y función física
# mood
domain-mood = ánimo
# self-efficacy
domain-self-efficacy = confianza en las propias capacidades
# worry about pain
domain-worry-about-pain = preocupación por el dolor
# CRPS severity score
domain-crps-severity-score = puntuación de gravedad del SDRC
# harms
domain-harms = daños
# success published, success predicted
cell-success-success = publicado con éxito, predicho con éxito
# success published, failure predicted
cell-success-failure = publicado con éxito, predicho sin éxito
# failure published, success predicted
cell-failure-success = publicado sin éxito, predicho con éxito
# failure published, failure predicted
cell-failure-failure = publicado sin éxito, predicho sin éxito
# prior
numbers-prior = las distribuciones a priori
# posterior
numbers-posterior = la distribución a posteriori
# validation
rows-validation = prueba
# all
rows-all = todo
# Simulating treatments
simulating-treatments = Simulando tratamientos
# Answer: { $path }
answer = Respuesta: { $path }
# of 100 parts of the pain
head-parts = de 100 partes del dolor
# where
head-place = dónde
# a day later
head-day = un día después
# a year later
head-year = un año después
# Removing mechanisms
removing = Quitando mecanismos
# a year later, before data
head-year-before = un año después, antes de los datos
# In the model, for { $meaning }, 100 parts of the pain that goes { $when } when all mechanisms are removed share out as follows: { $peripheral } belong to { $peripheralplace }, { $between } to { $betweenplace }, and { $central } to { $centralplace }. In brackets stands the interval that holds 90 of 100 readings of the uncertain numbers.
carried-where = En el modelo, para { $meaning }, 100 partes del dolor que se va { $when } al quitar todos los mecanismos se reparten así: { $peripheral } son de { $peripheralplace }; { $between } de { $betweenplace }; y { $central } de { $centralplace }. Entre paréntesis está el intervalo que contiene 90 de 100 lecturas de los números inciertos.
# { $first }; and { $last }
list-last = { $first }; y { $last }
# Of 100 parts of the pain, most is carried { $when } by { $named }{ $luck }.
carries-most = De 100 partes del dolor, la mayoría la llevan { $when }: { $named }{ $luck }.
# Before any data the part of skin, deep tissue and small nerves { $when } was { $before }, and with them it is { $now }{ $end }.
before-data = Antes de los datos, la parte de piel, tejido profundo y nervios pequeños { $when } era { $before }, y con ellos es { $now }{ $end }.
# Of 100 parts of what is uncertain about that part, { $short } (within a day) and { $lasting } (within a year) rest on numbers that are assumed, since no published value was found.
rests-on-assumed = De 100 partes de lo que es incierto en esa parte, { $short } (en un día) y { $lasting } (en un año) se apoyan en números supuestos; no se halló un valor publicado.
# { $who } { $draws } readings of the uncertain numbers under which such people are found, of { $tried } tried. A mechanism is part of equations and no treatment; no treatment takes one away altogether.
about-readings = { $who } { $draws } lecturas de los números inciertos en que se hallan tales personas, de { $tried } probadas. Un mecanismo es parte de unas ecuaciones y no un tratamiento; ningún tratamiento quita uno del todo.
# an unknown part
unknown-part = una parte desconocida
# ; the luck of people and orders moves each by some { $points } points
luck = ; el azar de personas y órdenes mueve cada uno unos { $points } puntos
# ; with so few readings of the numbers nothing can be said about what the data decide
data-few = ; con tan pocas lecturas no se puede decir nada sobre qué deciden los datos
# This is about one virtual person, number { $person }, in each of
about-one = Esto trata de una persona virtual, la número { $person }, en cada una de
# This comes from { $people } virtual people under each of
about-many = Esto viene de { $people } personas virtuales en cada una de
# { $first } and { $last }
and-last = { $first } y { $last }
# Next to nothing of the pain is carried by { $mechanisms }.
carries-nothing = Casi nada del dolor lo llevan: { $mechanisms }.
# : the data move it
data-move = : los datos la mueven
# : the data do not decide
data-do-not = : los datos no deciden
# skin, deep tissue and their small nerves
place-peripheral = piel, tejido profundo y sus nervios pequeños
# sympathetic nerves and their receptors, which lie between
place-between = nervios simpáticos y sus receptores, que están en medio
# spinal cord and brain
place-central = médula espinal y cerebro
# peripheral
lies-peripheral = periférico
# between
lies-between = en medio
# central
lies-central = central
# within a day
when-short = en un día
# within a year
when-lasting = en un año
# CGRP and substance P of nerve endings
mechanism-neuropeptides = CGRP y sustancia P de terminaciones nerviosas
# leaking and failing small vessels
mechanism-vessel-leak = vasos pequeños que pierden líquido y ceden
# mast cells and cytokines
mechanism-immune = mastocitos y citocinas
# alpha-adrenoceptors that couple sympathetic to pain nerves
mechanism-adrenoceptors = receptores alfa que acoplan nervios simpáticos y de dolor
# sympathetic outflow
mechanism-sympathetic-drive = tráfico de los nervios simpáticos
# changed small nerve fibres
mechanism-small-fibres = fibras nerviosas pequeñas cambiadas
# raised gain of the spinal cord
mechanism-spinal-gain = ganancia aumentada de la médula espinal
# activated glia of cord and brain
mechanism-glia = glía activada de médula y cerebro
# lost inhibition in the spinal cord
mechanism-lost-inhibition = freno perdido en la médula espinal
# control of the cord by the brain
mechanism-descending-control = control de la médula por el cerebro
# stress, arousal and lost sleep
mechanism-stress-and-sleep = estrés, activación y sueño perdido
# expectation
mechanism-expectation = expectativa
# people living with fibromyalgia
group-fm = personas que viven con fibromialgia
# people in their first months of complex regional pain syndrome
group-crps-acute = personas en los primeros meses de un síndrome de dolor regional complejo
# people with lasting complex regional pain syndrome
group-crps-chronic = personas con un síndrome de dolor regional complejo que dura
# people living with small-fibre neuropathy
group-sfn = personas que viven con neuropatía de fibras pequeñas
# { $mechanism }, { $part }
mechanism-part = { $mechanism }, { $part }
# { $first }; { $second }
list-more = { $first }; { $second }
# { $first }, { $second }
and-next = { $first }, { $second }
# Picture: { $path }
picture = Imagen: { $path }
# none
none = ninguno
# % of rest
unit-of-rest = % del reposo
# flare area
reading-flare-area = área del enrojecimiento
# flare area by scanner
reading-flare-area-by-scanner = área del enrojecimiento según el escáner
# flare time
reading-flare-time = momento del enrojecimiento
# peak flow
reading-peak-flow = flujo máximo
# wheal area
reading-wheal-area = área de la roncha
# wheal volume
reading-wheal-volume = volumen de la roncha
# wheal time
reading-wheal-time = momento de la roncha
# flow above { $share } % of rest, at its largest
rule-flare = flujo por encima del { $share } % del reposo, en su máximo
# flow above { $share } % of rest, when largest
rule-flare-time = flujo por encima del { $share } % del reposo, cuando es máximo
# more pixels than at rest above the mean + { $times } SD of the image at rest, at its largest
rule-scanner = cuántos píxeles más que en reposo pasan de la media + { $times } DE de la imagen en reposo, en su máximo
# the strongest pixel, at its largest
rule-peak = el punto más fuerte, en su máximo
# skin more than { $thick } mm thicker, at its largest
rule-wheal = piel más de { $thick } mm más gruesa, en su máximo
# skin more than { $thick } mm thicker, when largest
rule-wheal-time = piel más de { $thick } mm más gruesa, cuando es máxima
