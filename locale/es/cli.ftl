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
# No such command { $word }. Did you mean { $near }?
wrong-command-near = No hay ninguna orden { $word }. ¿Quería decir { $near }?
# No such command { $word }
wrong-command = No hay ninguna orden { $word }
# Got unexpected extra argument(s) ({ $words })
wrong-many = Sobran palabras ({ $words })
# the number must be { $least } or more
wrong-least = el número debe ser { $least } o mayor
# the number must be { $most } or less
wrong-most = el número debe ser { $most } o menor
# this must be a whole number
wrong-integer = aquí va un número entero
# this must be a number
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
# 1 fact about { $term }: { $seen } seen in a text, { $recalled } recalled from memory, { $checked } checked again at the source, { $disputed } with a finding against it.
facts-about-one = 1 dato sobre { $term }: { $seen } visto en un texto, { $recalled } recordado de memoria, { $checked } revisado otra vez en la fuente, { $disputed } con un hallazgo en contra.
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
# { $what } (part { $number })
progress-part = { $what } (parte { $number })
# Areas of flares and wheals were read from the skin sheet, in { $some } of the { $all } virtual people.
sheet-some = Las áreas de enrojecimientos y ronchas se leyeron en la hoja de piel, en { $some } de las { $all } personas virtuales.
# Areas of flares and wheals were read from the skin sheet, in all virtual people.
sheet-all = Las áreas de enrojecimientos y ronchas se leyeron en la hoja de piel, en todas las personas virtuales.
# What more is known of it is there in English only: { $command }
explain-more = Lo demás que se sabe de ello está solo en inglés: { $command }
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
# 1 row: { $path }
row = 1 fila: { $path }
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
# 1 virtual person for { $long }{ $many } (seed { $seed }, neuroflare { $version }).
town-who-one = 1 persona virtual durante { $long }{ $many } (semilla { $seed }, neuroflare { $version }).
# { $women } women; { $first } to { $last } years old at the start, half of them { $low } to { $high }.
town-ages = { $women } mujeres; de { $first } a { $last } años de edad al inicio, la mitad de { $low } a { $high }.
# The simulation of { $count } lives broke off; they are not counted below.
town-lost = La simulación de { $count } vidas se interrumpió; abajo no se cuentan.
# The simulation of 1 life broke off; it is not counted below.
town-lost-one = La simulación de 1 vida se interrumpió; abajo no se cuenta.
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
# Virtual people under each draw that has such people: { $people }. Such draws: { $draws } of { $tried } tried; numbers drawn from the { $numbers }.
trial-people = Personas virtuales en cada lectura que tiene tales personas: { $people }. Tales lecturas: { $draws } de { $tried } probadas; números de { $numbers }.
# { $people } virtual people; every uncertain number has its typical value.
trial-people-typical = { $people } personas virtuales; cada número incierto tiene su valor típico.
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
# nothing
head-observed = nada
# Difference
head-difference = Diferencia
# Week { $week }, arms of this size
head-of-arms = Semana { $week }, brazos de este tamaño
# Change of pain, by what stands for missing visits
head-missing = Cambio del dolor, según qué sustituye a las visitas que faltan
# Relief while on it: { $relief }.
relief-on-it = Alivio durante el tratamiento: { $relief }.
# weekly mean pain before treatment
outcome-pain-baseline = dolor medio semanal antes del tratamiento
# weekly mean pain
outcome-pain = dolor medio semanal
# change of weekly mean pain from baseline
outcome-pain-change = cambio del dolor medio semanal desde el inicio
# change of weekly mean pain, % of baseline
outcome-pain-change-percent = cambio del dolor medio semanal, % del inicial
# people with at least 30 % relief
outcome-responders-30 = personas con al menos un 30 % de alivio
# people with at least 50 % relief
outcome-responders-50 = personas con al menos un 50 % de alivio
# people with pain down by 2 points
outcome-improved-2-points = personas cuyo dolor bajó 2 puntos
# people whose pain rose by 30 % or more
outcome-worsened-30 = personas cuyo dolor subió un 30 % o más
# people much or very much improved, read from their relief
outcome-global-much-improved = personas que mejoraron mucho o muchísimo, según su alivio
# people improved at all, read from their relief
outcome-global-improved = personas que mejoraron algo, según su alivio
# change of fatigue
outcome-fatigue-change = cambio del cansancio
# change of waking unrefreshed
outcome-sleep-change = cambio del despertar sin descanso
# change of trouble to think
outcome-cognition-change = cambio de la dificultad para pensar
# people who reach what patients call success, as far as the model has it: pain and fatigue
outcome-patient-success = personas que alcanzan lo que los pacientes llaman éxito, hasta donde llega el modelo: dolor y cansancio
# people of the open phase who answer and go on
outcome-open-responders = personas de la fase abierta que responden y siguen
# responders who have lost their response
outcome-loss-of-response = personas con respuesta que la han perdido
# days until a share of the responders has lost the response
outcome-time-to-loss = días hasta que una parte de quienes respondieron pierde la respuesta
# days until half of the people first have 30 % relief
outcome-time-to-response = días hasta que la mitad de las personas tiene por primera vez un 30 % de alivio
# people who left the trial
outcome-drop-out = personas que dejaron el ensayo
# { $count } of 100
of-100 = { $count } de 100
# Not modelled: { $words }.
trial-lacking = No está en el modelo: { $words }.
# After stopping
head-stopped = Tras parar
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
# In the model it { $label }.
seen-lasts = En el modelo el alivio { $label }.
# Published result
head-published-result = Resultado publicado
# predicted
head-predicted-value = predicho
# What changed inside
head-inside = Qué cambió dentro
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
# Half of those with relief have lost it by day { $days } after the last dose.
half-lost = La mitad de quienes tuvieron alivio lo ha perdido en el día { $days } tras la última dosis.
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
# too few draws of the uncertain numbers have such people: { $count }
why-few-draws = muy pocas lecturas de los números inciertos tienen tales personas: { $count }
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
# In { $count } of { $draws } readings next to no pain is left after a year that could be shared out; shares leave them out.
gone-by-itself = En { $count } de { $draws } lecturas casi no queda dolor al cabo de un año que se pueda repartir; no cuentan en ello.
# Of 100 parts of the pain, most is carried { $when } by { $named }{ $luck }.
carries-most = De 100 partes del dolor, la mayoría la llevan { $when }: { $named }{ $luck }.
# Before any data the part of skin, deep tissue and small nerves { $when } was { $before }, and with them it is { $now }{ $end }.
before-data = Antes de los datos, la parte de piel, tejido profundo y nervios pequeños { $when } era { $before }, y con ellos es { $now }{ $end }.
# Of 100 parts of what is uncertain about that part, { $short } (within a day) and { $lasting } (within a year) rest on numbers that are assumed, since no published value was found.
rests-on-assumed = De 100 partes de lo que es incierto en esa parte, { $short } (en un día) y { $lasting } (en un año) se apoyan en números supuestos; no se halló un valor publicado.
# { $who }; readings of the uncertain numbers under which such people are found: { $draws }, of { $tried } tried. A mechanism is part of equations and no treatment; no treatment takes one away altogether.
about-readings = { $who }; lecturas de los números inciertos en que se hallan tales personas: { $draws }, de { $tried } probadas. Un mecanismo es parte de unas ecuaciones y no un tratamiento; ningún tratamiento quita uno del todo.
# Virtual people behind this: { $people }. Readings of the uncertain numbers under which such people are found: { $draws }, of { $tried } tried.
lasting-counts = Personas virtuales en que esto se apoya: { $people }. Lecturas de los números inciertos en que se hallan tales personas: { $draws }, de { $tried } probadas.
# { $group }: { $people } (under { $draws })
loops-count = { $group }: { $people } (en { $draws })
# Virtual people behind this, and in brackets under how many of the { $tried } readings of the uncertain numbers they are found: { $groups }.
loops-counts = Personas virtuales en que esto se apoya, y entre paréntesis en cuántas de las { $tried } lecturas de los números inciertos se hallan: { $groups }.
# an unknown part
unknown-part = una parte desconocida
# ; the luck of people and orders moves each by some { $points } points
luck = ; el azar de personas y órdenes mueve cada uno unos { $points } puntos
# ; with so few readings of the numbers nothing can be said about what the data decide
data-few = ; con tan pocas lecturas no se puede decir nada sobre qué deciden los datos
# This is about one virtual person, number { $person }
about-one = Esto trata de una persona virtual, la número { $person }
# Virtual people behind this, under each reading: { $people }
about-many = Personas virtuales en que esto se apoya, en cada lectura: { $people }
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
# limbs that are not used
mechanism-disuse = partes del cuerpo que no se usan
# bone that is broken down
mechanism-bone = hueso que se deshace
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
# Fields: { $path }
fields = Campos: { $path }
# Film: { $path }
film = Película: { $path }
# width and height must be more than 0
sides-above-0 = el ancho y el alto deben ser mayores que 0
# pixels must fill --size, which is { $size } mm, a whole number of times, at least 2
pixel-fills = los píxeles deben caber en --size, que es { $size } mm, un número entero de veces, al menos 2
# the number must be more than 0
above-0 = el número debe ser mayor que 0
# the stimuli are { $words }
stimuli-are = los estímulos son { $words }
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

## More of what commands say, and what is wrong

# known are { $words }
known-are = se conocen { $words }
# bundled are { $words }
bundled-are = incluidos están { $words }
# { $path }, line { $line }: { $text }
in-line = { $path }, línea { $line }: { $text }
# { $first } or { $last }
either = { $first } o { $last }
# { $path }, line { $line }, { $field }: { $text }
in-line-field = { $path }, línea { $line }, { $field }: { $text }
# write a number and a unit such as { $units }
write-unit = escriba un número y una unidad, como { $units }
# write it like { $example }
write-like = escríbalo así: { $example }
# { $value } is negative; a { $dimension } is 0 or more
negative = { $value } es negativo; para { $dimension } debe ser 0 o más
# { $value } is beyond any test on people; a { $dimension } lies between { $low } and { $high } { $unit }
beyond = { $value } está fuera de toda prueba en personas; para { $dimension } debe estar entre { $low } y { $high } { $unit }
# { $value } is not a { $kind }; { $right }
not-of-kind = { $value } no vale para { $kind }; { $right }
# { $value } has no unit; { $right }
no-unit = { $value } no tiene unidad; { $right }
# { $value } is not a number with a unit; { $right }
no-number-unit = { $value } no es un número con unidad; { $right }
# { $value } is not a number that a computer can hold; { $right }
huge-number = { $value } no es un número que quepa en un ordenador; { $right }
# { $first }; { $second }
two-parts = { $first }; { $second }
# { $unit } is not a known unit
unknown-unit = { $unit } no es una unidad conocida
# { $folder }: cannot write { $name } here ({ $why }); choose a folder you can write to
cannot-write-file = { $folder }: aquí no se puede escribir { $name } ({ $why }); elija una carpeta en la que pueda escribir
# cannot write ({ $why }); make room or choose another place
cannot-go-on = no se puede escribir ({ $why }); haga sitio o elija otro lugar
# { $folder }: cannot write here ({ $why }); choose a folder you can write to
cannot-write = { $folder }: aquí no se puede escribir ({ $why }); elija una carpeta en la que pueda escribir
# { $name } is not an arrow of the model; { $hint }
no-arrow = { $name } no es una flecha del modelo; { $hint }
# there is no model { $name }; there are { $words }, or give the path of a file
no-model = no hay ningún modelo { $name }; hay { $words }, o dé la ruta de un archivo
# { $path }: has the ending { $ending }; a model is SBML (.xml) or Antimony (.ant)
model-ending = { $path }: acaba en { $ending }; un modelo es SBML (.xml) o Antimony (.ant)
# { $stage }, wave { $number }
fit-wave = { $stage }, oleada { $number }
# { $draws } draws were asked for; the posterior holds { $held }; ask for no more than these
too-many-draws = se pidieron { $draws } lecturas; la distribución a posteriori tiene { $held }; no pida más que estas
# { $draws } draws were asked for; the posterior holds { $held }, and only the priors (--prior) give more
too-many-draws-prior = se pidieron { $draws } lecturas; la distribución a posteriori tiene { $held }, y solo las a priori (--prior) dan más
# { $stage }, round { $number }
fit-round = { $stage }, ronda { $number }
# what the equations miss
fit-misses = lo que no aciertan las ecuaciones
# { $folder }: no case in it; give the folder that holds 00001, 00002, ...
no-case = { $folder }: no contiene ningún caso; dé la carpeta que tiene 00001, 00002, ...
# it holds { $words }
library-holds = en ella están { $words }
# { $name } is not in the library of treatments; { $hint }
no-treatment = { $name } no está en la colección de tratamientos; { $hint }
# { $first } { $second }
and-then = { $first } { $second }
# { $name } is not predicted: { $why }
not-predicted = { $name } no se predice: { $why }
# { $text } (and { $count } more in this file)
more-in-file = { $text } (y { $count } más en este archivo)
# study { $study }: { $readout } of arm { $arm } needs { $who }, and no draw of the uncertain numbers has enough of them among its lives; ask for more draws
study-nobody = estudio { $study }: { $readout } del brazo { $arm } necesita { $who }; ninguna lectura de los números inciertos tiene bastantes entre sus vidas; pida más lecturas
# { $name } is not a known { $kind }; { $hint }
no-word = { $name } no es una palabra conocida para { $kind }; { $hint }
# the { $kind } { $name } is known ({ $meaning }), but this version cannot simulate it: the model still lacks { $missing }
refused = { $kind }: { $name } se conoce ({ $meaning }), pero esta versión no lo puede simular: al modelo le falta { $missing }
# { $key } is { $name }, but its folder is { $folder }; call both the same
other-folder = { $key } es { $name }, pero su carpeta es { $folder }; llame igual a ambos
# { $path }: the file holds no data; a study begins with a line such as { $example }
file-without-data = { $path }: el archivo no contiene datos; un estudio empieza con una línea como { $example }
# { $path }: there is no such file; give the path of a study.yaml
no-file = { $path }: no hay tal archivo; dé la ruta de un study.yaml
# { $path }: there is no such file; give the path of a trial design
no-design = { $path }: no hay tal archivo; dé la ruta del diseño de un ensayo
# { $path }: this is a folder; give the path of a file such as { $example }
is-folder = { $path }: es una carpeta; dé la ruta de un archivo, como { $example }
# { $path }: the file is larger than 1 MB; a study is a few kilobytes of text
large-file = { $path }: el archivo pasa de 1 MB; un estudio son unos kilobytes de texto
# { $path }: the file is empty; a study begins with a line such as { $example }
empty-file = { $path }: el archivo está vacío; un estudio empieza con una línea como { $example }
# this is a binary file, or holds the control character { $sign }; save the study as UTF-8 text
control-character = es un archivo binario, o contiene el carácter de control { $sign }; guarde el estudio como texto UTF-8
# { $path }: this file cannot be read ({ $why })
cannot-read = { $path }: no se puede leer este archivo ({ $why })
# this is a binary file; save the study as UTF-8 text
binary-file = es un archivo binario; guarde el estudio como texto UTF-8
# this is not UTF-8 text; save the study as UTF-8 text
other-text = no es texto UTF-8; guarde el estudio como texto UTF-8
# this is not YAML: { $why }
not-yaml = esto no es YAML: { $why }
# the key { $key } stands here for the second time (first on line { $line }); keep one
key-twice = la clave { $key } está aquí por segunda vez (la primera, en la línea { $line }); deje una
# the key { $key } is missing; write it like { $example }
key-missing = falta la clave { $key }; escríbala así: { $example }
# { $key } is not a known key here; { $hint }
no-key = { $key } no es aquí una clave conocida; { $hint }
# { $name } is not a summary; { $hint }
no-summary = { $name } no es un resumen; { $hint }
# { $name } is not a known read-out; { $hint }
no-readout = { $name } no es una medida conocida; { $hint }
# { $name } is not an arm of this study; { $hint }
no-arm = { $name } no es un brazo de este estudio; { $hint }
# Shares of the variance, of 100; in brackets what 90 of 100 resamples gave.
shares-of-variance = Partes de la varianza, de 100; entre paréntesis, lo que dieron 90 de 100 remuestreos.
# { $name } ({ $count } numbers)
so-many-numbers = { $name } ({ $count } números)
# insight sensitivity needs SALib, which is not installed; { $command }
needs-salib = insight sensitivity necesita SALib, que no está instalado; { $command }
# { $name } is neither a question ({ $words }) nor a study file nor a bundled study; { $hint }
no-question = { $name } no es ni una pregunta ({ $words }), ni un archivo de estudio, ni un estudio incluido; { $hint }
# --base is { $base }; give a power of 2 such as 256, on which the sample rests
base-power = --base es { $base }; dé una potencia de 2, como 256, que la muestra necesita
# all others
all-others = todos los demás
# Asking
asking = Preguntando
# { $answer }: { $size }
answer-is = { $answer }: { $size }
# number
head-number-of = número
# rests on
head-rests-on = se apoya en
# alone
head-alone = solo
# with others
head-with-others = con otros
# assumed numbers together: { $first } alone, { $total } with others
assumed-together = números supuestos, juntos: { $first } solos, { $total } con otros
# { $count } checks do not hold
checks-failed = no se cumplen { $count } comprobaciones
# { $path }: there is no such file; give a model (.ant, .xml), a study (.yaml) or a folder of models
nothing-to-check = { $path }: no hay tal archivo; dé un modelo (.ant, .xml), un estudio (.yaml) o una carpeta de modelos
# { $folder }: there is no such folder; give one that holds the cases, 00001 and so on
no-suite = { $folder }: no hay tal carpeta; dé una con los casos, 00001 y siguientes
# { $count } cases failed: { $names }
cases-failed = { $count } casos no pasaron: { $names }
# 1 check does not hold
check-failed = no se cumple 1 comprobación
# test
head-test = prueba
# bits
head-bits = bits
# people of each group
head-needed = personas de cada grupo
# Study: { $path }
study = Estudio: { $path }
# { $stage }: { $results } results, { $readings } readings weighed, { $effective } effective ({ $state })
fit-weighed = { $stage }: resultados { $results }, lecturas pesadas { $readings }, efectivas { $effective } ({ $state })
# { $stage }: { $results } results, { $numbers } numbers, { $state } (R-hat { $rhat }, { $effective } effective draws)
fit-sampled = { $stage }: resultados { $results }, números { $numbers }, { $state } (R-hat { $rhat }, lecturas efectivas { $effective })
# { $what }: { $percent } %
fit-progress = { $what }: { $percent } %
# Posterior: { $path }
posterior = Distribución a posteriori: { $path }
# enough
fit-enough = bastantes
# FEWER than { $least }: give the stage more rounds
fit-fewer = MENOS de { $least }: dé más rondas a la etapa
# converged
fit-converged = ha convergido
# NOT converged
fit-not = NO ha convergido
# the equations miss { $scale }: { $middle } ({ $low } to { $high })
equations-miss = lo que no aciertan las ecuaciones, { $scale }: { $middle } ({ $low } a { $high })
# not fitted: { $name } { $why }
not-fitted = no se calibró: { $name }, { $why }
# the page is not built; run make page, which needs Node and npm
page-not-built = la página no está construida; ejecute make page, que necesita Node y npm
# --port is { $port }, and something listens there already; give another
port-taken = --port es { $port }, y allí ya escucha algo; dé otro
# it is no address of this machine
no-address = no es una dirección de este equipo
# skin { $share }
skin-progress = piel { $share }
# the groups are { $words }
groups-are = los grupos son { $words }
# it ends in { $endings }
ends-in = acaba en { $endings }
# the fields are { $words }
fields-are = los campos son { $words }
# give { $form } in mm, for example { $example }
give-mm = dé { $form } en mm, por ejemplo { $example }
# give { $form }, for example { $example }
give-field = dé { $form }, por ejemplo { $example }
# nobody under { $draws } readings of the numbers comes to live with { $group }
nobody-lives = nadie en { $draws } lecturas de los números llega a vivir con { $group }
# ready in { $start } s; one hour on 200 x 200 pixels in { $hour } s
skin-ready = lista en { $start } s; una hora en 200 x 200 píxeles en { $hour } s
# at tolerance { $tolerance }
at-tolerance = con tolerancia { $tolerance }
# { $share } of the multiply-add peak; two workers { $times } x one; compile { $cold } s, cached { $cached } s
bench-peak = { $share } del máximo de sumas y productos; dos hilos, { $times } veces uno; compilar { $cold } s, ya guardado { $cached } s
# { $what } cannot be timed; give engine or skin
not-timed = { $what } no se puede medir; dé engine o skin
# { $folder }: there is no such folder; give one that holds a folder for each model
no-models = { $folder }: no hay tal carpeta; dé una que tenga una carpeta por modelo
# { $folder }: there is no model that can be timed; it should hold { $words }
no-models-in = { $folder }: no hay ningún modelo que se pueda cronometrar; debería contener { $words }
# { $tool } at { $rtol }, { $pixels } pixels: { $seconds } s, error { $error }, { $steps } steps
skin-row = { $tool } con { $rtol }, { $pixels } píxeles: { $seconds } s, error { $error }, { $steps } pasos
# against { $peer } at { $rtol }: { $words }
skin-against = frente a { $peer } con { $rtol }: { $words }
# model
head-model = modelo
# tool
head-tool = herramienta
# tolerance
head-tolerance = tolerancia
# a second
head-a-second = por segundo
# error
head-error = error
# beside
head-beside = junto a
# at error { $error }
at-error = con error { $error }
# --models, --out and --chart are for the engine; bench skin takes --quick and --json
for-engine = --models, --out y --chart son para el motor; bench skin admite --quick y --json
# not comparable
not-comparable = no se pueden comparar
# { $times } x at matched accuracy
times-matched = { $times } veces a igual exactitud
# { $words }, { $times } x where an error of { $error } will do
times-will-do = { $words }, { $times } veces donde basta un error de { $error }
# the engine is so many times as fast
times-as-fast = cuántas veces más rápido es el motor
# not installed: { $tools }
not-installed = sin instalar: { $tools }
# left out: { $tool } ({ $why })
tool-left-out = sin medir: { $tool } ({ $why })
# there is no folder { $folder }
no-folder = no hay ninguna carpeta { $folder }
# { $name } is neither a study file nor a bundled study; { $hint }
no-study = { $name } no es ni un archivo de estudio ni un estudio incluido; { $hint }
# two study files have the id { $name }; give each its own
same-study = dos archivos de estudio se llaman { $name }; dé a cada uno su nombre
# evidence { $name } is not in the ledger; { $hint }
not-in-ledger = el dato { $name } no está en la colección; { $hint }
# see neuroflare evidence
see-evidence = vea neuroflare evidence
# Searching for what would last
searching = Buscando lo que duraría
# rival
head-rival = hipótesis rival
# weight, of 100
head-weight = peso, de 100
# behind
head-behind = por detrás
# explains
head-explains = explica
# barely
head-barely = apenas
# not
head-not = no explica
# people who fall ill, of 100 readings
head-ill = personas que enferman, de 100 lecturas
# Simulating rivals
simulating-rivals = Simulando hipótesis rivales
# the tables are { $words }
tables-are = las tablas son { $words }
# name one trial, or give --all; { $hint }
one-trial = nombre un ensayo, o dé --all; { $hint }
# give the name of one trial or --all, not both
one-or-all = dé el nombre de un ensayo o --all, no ambos
# gain of the loop: at rest, on the way, in illness
head-gain = ganancia del circuito: en reposo, en el camino, en la enfermedad
# Letting people fall ill
falling-ill = Simulando cómo enferman personas
# nobody among { $draws } readings of the numbers has met the criteria of fibromyalgia for { $years } years; ask for more draws
nobody-alone = nadie entre { $draws } lecturas de los números cumple desde hace { $years } años los criterios de fibromialgia; pida más lecturas
# nobody of { $lives } people under { $draws } readings of the numbers lives with fibromyalgia; ask for more
nobody-brought-on = nadie de { $lives } personas bajo { $draws } lecturas de los números vive con fibromialgia; pida más
# people are asked to have been ill for { $years } years; those of a town are known for { $known }
ill-too-long = se piden personas enfermas desde hace { $years } años; de las de un pueblo se conocen { $known }
# { $draws } readings of the numbers bear { $share } of 100 parts of what the other studies say; the fewest they are worth anywhere is { $least }, and { $untrusted } of { $count } scores rest on weights with a tail that is too heavy.
rivals-bear = { $draws } lecturas de los números sostienen { $share } de 100 partes de lo que dicen los otros estudios; donde menos valen, valen { $least }; y { $untrusted } de { $count } puntuaciones se apoyan en pesos con una cola demasiado pesada.
# The rival that predicts studies best is “{ $best }”. In the mixture of rivals that predicts best “{ $heavy }” has { $weight } parts of 100 ({ $low } to { $high }).
rivals-best = La rival que mejor predice los estudios es «{ $best }». En la mezcla de rivales que mejor predice, «{ $heavy }» tiene { $weight } partes de 100 ({ $low } a { $high }).
# { $count } of { $all } results are well explained by no rival: there the equations themselves are wrong, whichever arrows are on.
rivals-unexplained = { $count } de { $all } resultados no los explica bien ninguna rival: ahí se equivocan las ecuaciones mismas, sean cuales sean las flechas.
# { $draws } readings of the numbers are too few to let one study speak about another: all count alike here, apart from what tests of healthy people have said in the fit. { $untrusted } of { $count } scores rest on weights with a tail that is too heavy.
rivals-too-few = { $draws } lecturas de los números son pocas para que un estudio hable de otro: aquí todas cuentan igual, salvo lo que las pruebas con personas sanas dijeron en la calibración. { $untrusted } de { $count } puntuaciones se apoyan en pesos con una cola demasiado pesada.
# “{ $title }”
quoted = «{ $title }»
# The next, “{ $title }”, lies { $gap } (standard error { $error }) behind.
rivals-next = La siguiente, «{ $title }», queda { $gap } por detrás (error típico { $error }).
# More readings would bear more.
rivals-more = Más lecturas sostendrían más.
# The published results do not decide between these rivals.
rivals-open = Los resultados publicados no deciden entre estas rivales.
# The results do not tell it from { $rivals }.
rivals-near = Los resultados no la distinguen de { $rivals }.
# study { $study } reads nothing; a question needs at least one read-out
question-empty = el estudio { $study } no mide nada; una pregunta necesita al menos una medida
# study { $study }: arm { $arm } is of people living with { $illness }; only studies of healthy people, with whatever happens to them in the study, can be asked
question-ill = estudio { $study }: el brazo { $arm } es de personas que viven con { $illness }; solo se puede preguntar por estudios de personas sanas, con lo que les ocurra en el estudio
# held off
head-held-off = se frena
# while held
head-while-held = mientras
# stay well
head-stay-well = siguen bien
# People of 100 who are well, while held and weeks after (90 of 100 readings)
well-of-100 = Personas de 100 que están bien, mientras se frena y semanas después (90 de 100 lecturas)
# nothing
nothing = nada
# all for 52 weeks
all-a-year = todos, 52 semanas
# question { $question }: no uncertain number of the model can reach an answer
question-certain = pregunta { $question }: ningún número incierto del modelo alcanza una respuesta
# nobody among { $draws } readings of the numbers has { $who } ({ $criteria }) enough to be a group; ask for more draws
nobody-ill = entre { $draws } lecturas de los números no hay bastantes { $who } ({ $criteria }) para un grupo; pida más lecturas
# { $draws } readings of the numbers; a comparison needs at least { $fewest }
few-readings = { $draws } lecturas de los números; una comparación necesita al menos { $fewest }
# { $group }: on the way to illness all loops together run away in { $share } of 100 people; { $alone }
loops-way = { $group }: camino de la enfermedad, todos los circuitos juntos se disparan en { $share } de 100 personas; { $alone }
# By { $axes }, the illnesses are, pair by pair, { $told }.
illnesses-apart = Por { $axes }, las enfermedades son, de dos en dos, { $told }.
# At rest the loops are weak: no median gain is further from 0 than { $quiet }, so that a small disturbance dies out. Of people who have come to rest in illness, 95 of 100 have gains below { $lasting }.
loops-quiet = En reposo los circuitos son débiles: ninguna ganancia mediana se aleja de 0 más que { $quiet }, así que una perturbación pequeña se apaga. De las personas que han llegado al reposo en la enfermedad, 95 de 100 tienen ganancias por debajo de { $lasting }.
# Under { $draws } readings of the numbers nobody comes to live with { $group }, so that it is missing here: a gap of the model.
loops-nobody = Con { $draws } lecturas de los números nadie llega a vivir con { $group }, así que aquí falta: una laguna del modelo.
# { $loop }, in { $share } of 100 people
loop-in = { $loop }, en { $share } de 100 personas
# by itself, { $loops }.
loops-alone = por sí solo: { $loops }.
# no loop does so by itself in more than a few.
loops-none = ningún circuito lo hace por sí solo en más que unas pocas.
# { $first } and { $last }
pair-of = { $first } y { $last }
# { $word }: { $pairs }
pairs-are = { $word }: { $pairs }
# { $pair } ({ $wrong } of 100 on the wrong side, { $low } to { $high })
pair-wrong = { $pair } ({ $wrong } de 100 en el lado equivocado, { $low } a { $high })
# --person is { $person }; each draw has the persons 1 to { $last }
no-person = --person es { $person }; cada lectura tiene las personas 1 a { $last }
# Most is expected of this test: { $test }. With { $people } people of each group its result is worth { $bits } bits ({ $low } to { $high }) of the { $sure } that would tell all rivals apart. It points to the true one of “{ $one }” and “{ $other }” in { $most } of 100 studies, and to that of “{ $near }” and “{ $far }” in { $least }, where a coin does in 50.
experiment-best = De esta prueba se espera más: { $test }. Con { $people } personas de cada grupo su resultado vale { $bits } bits ({ $low } a { $high }) de los { $sure } que distinguirían todas las rivales. Entre «{ $one }» y «{ $other }» señala la cierta en { $most } de 100 estudios. Entre «{ $near }» y «{ $far }» lo hace en { $least }, donde una moneda acierta 50.
# No test tells anything: under hardly any reading of the numbers people fall ill.
experiment-nothing = Ninguna prueba enseña nada: casi en ninguna lectura de los números enferma nadie.
# { $people } people of each group are enough.
experiment-enough = Bastan { $people } personas de cada grupo.
# every trajectory has a simulation that broke off; ask for more trajectories
all-broke-off = cada trayectoria tiene una simulación que se interrumpió; pida más trayectorias
# no draw could be simulated throughout; ask for more draws
no-whole-draw = ninguna lectura se pudo simular entera; pida más lecturas
# { $who }, by { $criteria }
who-by = { $who }, según { $criteria }
# Well at { $weeks } weeks after everything has stopped, out of 100 virtual { $who }: { $bare } when nothing is done, and { $ceiling } when all { $count } mechanisms have been held off together for a year. In brackets: 90 of 100 readings of the numbers.
lasting-well = De cada 100 personas virtuales ({ $who }) están bien { $weeks } semanas después de pararlo todo: { $bare } si no se hace nada, y { $ceiling } si los { $count } mecanismos se frenaron juntos un año. Entre paréntesis: 90 de 100 lecturas de los números.
# No small set keeps { $share } % as many well as all together; the best that was found is { $best }.
lasting-closest = Ningún conjunto pequeño mantiene bien al { $share } % de las que mantienen todos juntos; el mejor que se halló es { $best }.
# Under { $share } of 100 readings of the numbers most people stay well with { $held }.
lasting-most = En { $share } de 100 lecturas de los números la mayoría de las personas siguen bien con { $held }.
# { $held }: { $well }
held-keeps = { $held }: { $well }
# Nobody stays well even then: in the model no mechanism of the list holds this illness.
lasting-none = Ni siquiera entonces sigue bien nadie: en el modelo ningún mecanismo de la lista mantiene esta enfermedad.
# Smallest sets that keep at least { $share } % as many well as all together: { $sets }.
lasting-sets = Los conjuntos más pequeños que mantienen bien al menos al { $share } % de las que mantienen todos juntos: { $sets }.
# { $first }, then { $second }
held-then = { $first }, después { $second }
# Nobody of this group is unwell by the definition of well, so that nobody can become well.
lasting-nobody = Nadie de este grupo está mal según la definición de estar bien, así que nadie puede llegar a estarlo.
# Of how this differs from reading to reading, { $share } % rests on assumed numbers.
lasting-assumed = De cuánto cambia esto de lectura en lectura, el { $share } % se apoya en números supuestos.
# In { $people } other people, among whom nothing was searched, the same set keeps { $well } well.
lasting-again = En otras { $people } personas, entre las que no se buscó nada, el mismo conjunto mantiene bien a { $well }.
# Held off alone for a year, these do nothing, then or afterwards: { $names }.
lasting-useless = Frenados solos durante un año, estos no hacen nada, ni entonces ni después: { $names }.
# { $mechanisms } for { $weeks } weeks
held-for = { $mechanisms }, { $weeks } semanas
# { $mechanisms } by { $share } % for { $weeks } weeks
held-partly = { $mechanisms }, un { $share } %, { $weeks } semanas
# all together
all-together = todos juntos
# { $path }: the schema is { $seen }; this version reads { $known }
other-schema = { $path }: el esquema es { $seen }; esta versión lee { $known }
# { $folder }: chunks that are not finished: { $missing } of { $count }; run the command in { $file } again to go on
not-finished = { $folder }: de { $count } partes faltan { $missing }; dé otra vez la orden que está en { $file } para seguir
# { $folder }: chunks that are not finished: { $missing } of { $count }; go on with: { $command }
not-finished-yet = { $folder }: de { $count } partes faltan { $missing }; siga con: { $command }
# { $folder }: the folder is not empty and has no { $file }; give a new or empty folder
folder-not-empty = { $folder }: la carpeta no está vacía y no tiene { $file }; dé una carpeta nueva o vacía
# { $folder }: there is no { $file } in it; give a folder that has one
folder-without = { $folder }: no contiene { $file }; dé una carpeta que lo tenga
# there is no folder { $folder }; build a town there: { $command }
no-town-folder = no hay ninguna carpeta { $folder }; construya allí una ciudad: { $command }
# { $folder } holds no town (there is no { $file }); build one: { $command }
no-town = { $folder } no contiene ninguna ciudad (no hay { $file }); construya una: { $command }
# { $folder }: this folder was begun with { $name } { $old }, and this run has { $new }; give another folder, or run it the same way
other-run = { $folder }: esta carpeta se empezó con { $name } { $old }, y ahora hay { $new }; dé otra carpeta, o las mismas palabras
# { $name } is not tried in { $group }; its groups are { $words }
not-tried = { $name } no se prueba en { $group }; sus grupos son { $words }
# { $name } is neither a file nor a bundled trial; { $hint }
no-trial = { $name } no es ni un archivo ni un ensayo incluido; { $hint }
# { $key } is { $name }, but its file is { $file }; call both the same
other-file = { $key } es { $name }, pero su archivo es { $file }; llame igual a ambos
# { $name } is not a group; { $hint }
no-group = { $name } no es un grupo; { $hint }
# trial { $trial }: nobody meets its entry criteria, or answers in its open phase (draws tried: { $draws }); ask for more draws, or change entry
trial-no-entry = ensayo { $trial }: nadie en { $draws } lecturas cumple sus criterios de entrada, o responde en su fase abierta; pida más lecturas, o cambie la entrada
# trial { $trial } needs { $who }, and no draw of the uncertain numbers ({ $draws } tried) has { $fewest } of them among { $lives } lives; ask for more
trial-nobody = el ensayo { $trial } necesita { $who }; ninguna de { $draws } lecturas de los números inciertos tiene { $fewest } entre { $lives } vidas; pida más
# there is no stimulus { $name } for the sheet; there are { $words }
no-preset = no hay ningún estímulo { $name } para la hoja; hay { $words }
# { $field }: { $text }
in-field = { $field }: { $text }
# { $columns } x { $rows } pixels of { $pixel } mm need { $needed } GB, more than the limit of { $limit } GB; take pixels of { $finest } mm or more, a smaller sheet, fewer pictures, or a higher limit
sheet-memory = { $columns } x { $rows } píxeles de { $pixel } mm necesitan { $needed } GB, más que el límite de { $limit } GB; tome píxeles de { $finest } mm o más, una hoja menor, menos imágenes o un límite mayor
# { $columns } x { $rows } pixels need { $needed } GB, more than the limit of { $limit } GB; give a larger --pixel ({ $finest } mm or more), a smaller --size or fewer --minutes
sheet-memory-options = { $columns } x { $rows } píxeles necesitan { $needed } GB, más que el límite de { $limit } GB; dé un --pixel mayor ({ $finest } mm o más), un --size menor o menos --minutes
# { $name } of the sheet is { $value } mm; it is more than 0
sheet-nothing = { $name } de la hoja es { $value } mm; debe ser más de 0
# { $name } of the sheet is { $length } mm, which pixels of { $pixel } mm do not fill; give a pixel that divides it at least twice
sheet-pixels = { $name } de la hoja es { $length } mm, que los píxeles de { $pixel } mm no llenan; dé un píxel que quepa un número entero de veces, al menos dos
# the sheet is to be followed for { $minutes } min; it is more than 0
sheet-minutes = la hoja se debe seguir { $minutes } min; debe ser más de 0
# { $what } reaches from ({ $left }, { $lower }) to ({ $right }, { $upper }) mm, beyond the sheet of { $width } x { $height } mm; move it inside or take a larger sheet
beyond-sheet = { $what } va de ({ $left }, { $lower }) a ({ $right }, { $upper }) mm, más allá de la hoja de { $width } x { $height } mm; muévalo adentro o tome una hoja mayor
# the word to look for is empty; right would be: a word such as cgrp
empty-word = la palabra que se busca está vacía; dé una palabra como cgrp
# nothing in the ledger is about { $term }; { $hint }
nothing-about = en la colección no hay nada sobre { $term }; { $hint }
# try a word such as { $words }
try-word = pruebe una palabra como { $words }
# the glossary explains { $words }
glossary-explains = el glosario explica { $words }
# { $term } is not in the glossary; { $hint }
no-term = { $term } no está en el glosario; { $hint }
# the language is { $name }; the glossary is there in { $words }
no-glossary = el idioma es { $name }; el glosario existe en { $words }
# py-pde is not installed; install py-pde to time the sheet beside it
no-py-pde = py-pde no está instalado; instale py-pde para medir la hoja a su lado
# { $case }: reference
bench-reference = { $case }: referencia
# { $case }: turn { $turn } of { $turns }
bench-turn = { $case }: vuelta { $turn } de { $turns }
# { $case }: { $tool } gets ready
bench-ready = { $case }: { $tool } se prepara
# scaling, peak and compilation
bench-scaling = varios hilos, máximo y compilación
# time
kind-time = tiempo
# duration
kind-duration = duración
# temperature
kind-temperature = temperatura
# temperature rate
kind-temperature-rate = cambio de temperatura
# length
kind-length = longitud
# area
kind-area = área
# volume
kind-volume = volumen
# dose
kind-dose = dosis
# concentration
kind-concentration = concentración
# dose rate
kind-dose-rate = dosis por tiempo
# current
kind-current = corriente
# frequency
kind-frequency = frecuencia
# pressure
kind-pressure = presión
# pressure rate
kind-pressure-rate = cambio de presión
# force
kind-force = fuerza
# current rate
kind-current-rate = cambio de corriente
# force rate
kind-force-rate = cambio de fuerza
# light dose
kind-light-dose = dosis de luz
# dose per weight
kind-dose-per-weight = dosis por peso
# energy per area
kind-energy-per-area = energía por área
# level
kind-level = nivel
# could be read in { $share } of the draws only
left-unread = solo se pudo leer en { $share } de las lecturas
# lies { $count } standard deviations from what the prior predicts
left-far = está a { $count } desviaciones típicas de lo que predicen las distribuciones a priori
# a share of people
petab-share = es una proporción de personas
# compares two arms
petab-arms = compara dos brazos
# is read over a time
petab-over-time = se lee a lo largo de un tiempo
# is read over a whole test
petab-whole = se lee a lo largo de toda una prueba
# needs an input that moves at a slope
petab-slope = necesita una entrada que cambia en pendiente
# is read from several quantities
petab-several = se lee de varias magnitudes
# not tried: the time for all was up
remark-time-up = no se probó: se acabó el tiempo para todo
# not ready in { $seconds } s
remark-not-ready = no estuvo listo en { $seconds } s
# not finished in { $seconds } s
remark-not-finished = no acabó en { $seconds } s
# its process ended by itself
remark-ended = su proceso se cerró solo
# too slow for --quick
remark-too-slow = demasiado lento para --quick
# not tried: { $why } at { $rtol }
remark-not-tried = no se probó: { $why } con { $rtol }
# { $why } ({ $case })
remark-under = { $why } ({ $case })
# no such file or directory
why-missing = no hay tal archivo o carpeta
# permission denied
why-denied = permiso denegado
# is a directory
why-folder = es una carpeta
# not a directory
why-no-folder = no es una carpeta
# file exists
why-exists = el archivo ya existe
# read-only file system
why-read-only = el sistema de archivos es de solo lectura
# no space left on device
why-full = no queda espacio en el disco
# { $value } is not a whole number; write one without quotes, like 22
not-whole = { $value } no es un número entero; escriba uno sin comillas, como 22
# { $value } is too small; it is { $ge } or more
too-small = { $value } es demasiado pequeño; es { $ge } o más
# { $value } is too large; it is { $le } or less
too-large = { $value } es demasiado grande; es { $le } o menos
# { $value } is not one of the words that fit here: { $expected }
not-fitting = { $value } no es una de las palabras que caben aquí: { $expected }
# { $value } is not a list; write each item on a line that begins with a hyphen
no-list = { $value } no es una lista; escriba cada elemento en una línea que empiece con un guion
# { $value } does not fit here
unfit = { $value } no cabe aquí
# For research only. Parts of a model are held off, wholly and without any harm, which no treatment can do. Nothing here is a treatment, and none follows from it.
research = Solo para investigar. Se frenan partes de un modelo, del todo y sin daño alguno, lo que ningún tratamiento puede hacer. Nada de esto es un tratamiento, ni se sigue ninguno de ello.
# Each rival is the model without some arrows. It predicts every study from all the others; the weight of a rival is its share in the mixture that predicts best (stacking). Only results of role C count.
how-rivals = Cada rival es el modelo sin algunas flechas. Predice cada estudio a partir de todos los demás; su peso es su parte en la mezcla que mejor predice (stacking). Solo cuentan resultados del papel C.
# healthy people
group-healthy = personas sanas
# people living with fibromyalgia
group-fibromyalgia = personas que viven con fibromialgia
# people living with complex regional pain syndrome
group-crps = personas que viven con un síndrome de dolor regional complejo
# people living with small-fibre neuropathy
group-small-fibre-neuropathy = personas que viven con neuropatía de fibras pequeñas
# adults, many of them, for what happens to few
group-adults = personas adultas, muchas, para lo que les ocurre a pocas
# people of a virtual town after years of life, whatever they have
group-town = personas de una ciudad virtual tras años de vida, tengan lo que tengan
# the women of a virtual town
group-women-of-town = las mujeres de una ciudad virtual
# the men of a virtual town
group-men-of-town = los hombres de una ciudad virtual
# people of a virtual town who met ACR 2011 four years ago
group-fibromyalgia-of-town = personas de una ciudad virtual que cumplían ACR 2011 hace cuatro años
# fibromyalgia
ill-fibromyalgia = fibromialgia
# crps
ill-crps = SDRC
# small-fibre-neuropathy
ill-small-fibre-neuropathy = neuropatía de fibras pequeñas
# adults
ill-adults = personas adultas
# town
ill-town = ciudad
# women-of-town
ill-women-of-town = mujeres de la ciudad
# men-of-town
ill-men-of-town = hombres de la ciudad
# fibromyalgia-of-town
ill-fibromyalgia-of-town = fibromialgia de la ciudad
# nerve ending, its peptides, skin and mast cells, growth factor
loop-nerve-tissue = terminación nerviosa, sus péptidos, piel y mastocitos, factor de crecimiento
# leukocytes and the cytokines that call more of them
loop-inflammation = glóbulos blancos y las citocinas que llaman a más
# failing vessel wall, starved tissue
loop-vessel = pared del vaso que cede, tejido mal nutrido
# pain, sympathetic outflow, adrenoceptors, nerve ending
loop-sympathetic = dolor, tráfico simpático, receptores alfa, terminación nerviosa
# firing of the cord, potentiated synapses, glia, lost inhibition
loop-cord = actividad de la médula, sinapsis potenciadas, glía, freno perdido
# pain, arousal, sleep and brain glia, control of the cord
loop-brain = dolor, activación, sueño y glía del cerebro, control de la médula
# pain calls up inhibition of pain (it damps)
loop-pain-inhibits = el dolor llama al freno del dolor (amortigua)
# everybody, before anything happens
loops-of-everybody = todas las personas, antes de que ocurra nada
# fibromyalgia
loops-of-fm = fibromialgia
# CRPS, first months
loops-of-crps-acute = SDRC, primeros meses
# CRPS, lasting
loops-of-crps-chronic = SDRC que dura
# small-fibre neuropathy
loops-of-sfn = neuropatía de fibras pequeñas
# what they are born with
axes-born-with = aquello con lo que nacen las personas
# where their bodies are now
axes-now = dónde están sus cuerpos ahora
# islands
apart-islands = islas
# partly apart
apart-partly-apart = en parte separadas
# one spectrum
apart-one-spectrum = un solo espectro
# not decided
apart-not-decided = sin decidir
# not known
apart-not-known = no se sabe
# everything together
rival-whole = todo a la vez
# central only
rival-central-only = solo central
# peripheral, maintained
rival-peripheral-maintained = periférico, mantenido
# sympathetic first
rival-sympathetic-first = primero el simpático
# immune first
rival-immune-first = primero la inmunidad
# small fibres first
rival-small-fibre-first = primero las fibras pequeñas
# stress first
rival-stress-first = primero el estrés
# silent C fibres that fire by themselves: { $people }
test-spontaneous-fibres = fibras C silenciosas que se activan solas: { $people }
# small fibres counted in a biopsy of the lower leg: { $people }, in % of healthy people
test-fibre-density = fibras pequeñas contadas en una biopsia de la pierna: { $people }, en % de las personas sanas
# pain when { $dose } of noradrenaline are injected into the skin, less that of salt water: { $people }
test-noradrenaline-pain = dolor al inyectar { $dose } de noradrenalina en la piel, menos el del agua salada: { $people }
# change of pain { $hours } h after a block of the sympathetic nerves of the limb, less that after salt water: { $people }
test-sympathetic-block = cambio del dolor { $hours } h tras un bloqueo de los nervios simpáticos de la extremidad, menos el que sigue al agua salada: { $people }
# change of overall pain an hour after a local anaesthetic at the { $site }, less that after salt water: { $people }
test-anaesthetic-at-the-place = cambio del dolor general una hora después de un anestésico local ({ $site }), menos el que sigue al agua salada: { $people }
# pressure that begins to hurt at the forearm under a local anaesthetic at the trapezius, in % of that under salt water: { $people }
test-anaesthetic-and-pressure = presión a la que empieza a doler el antebrazo con un anestésico local en el trapecio, en % de la que hay con agua salada: { $people }
# pressure that begins to hurt at the { $site }: { $people }, in % of healthy people
test-pressure-threshold = presión a la que empieza a doler ({ $site }): { $people }, en % de las personas sanas
# { $substance } of spinal fluid: { $people }, as a multiple of healthy people
test-spinal-fluid = { $substance } del líquido cefalorraquídeo: { $people }, frente a las personas sanas
# { $substance } of a suction blister: { $people }, as a multiple of healthy people
test-skin-cytokine = { $substance } de una ampolla de succión: { $people }, frente a las personas sanas
# flow under 1000 ug of capsaicin on the forearm: { $people }, in % of healthy people
test-capsaicin-flow = flujo bajo 1000 ug de capsaicina en el antebrazo: { $people }, en % de las personas sanas
# change of pain after a stressful task of 15 min, less that after rest: { $people }
test-stress-task = cambio del dolor tras una tarea estresante de 15 min, menos el que sigue al reposo: { $people }
# protein of the tissue fluid after half an hour of { $concentration } of substance P: { $people }, in % of healthy people
test-substance-p-leak = proteína del líquido del tejido tras media hora de { $concentration } de sustancia P: { $people }, en % de las personas sanas
# growth of pain over ten pinpricks, one a second: { $people }, less that of healthy people
test-temporal-summation = aumento del dolor en diez pinchazos, uno por segundo: { $people }, menos el de las personas sanas
# substance P
mediator-substance-p = sustancia P
# tumour necrosis factor
mediator-tnf = factor de necrosis tumoral
# nerve growth factor
mediator-ngf = factor de crecimiento nervioso
# interleukin-6
mediator-il-6 = interleucina 6
# trapezius
site-trapezius = trapecio
# forearm
site-forearm = antebrazo
# neuropeptides
held-neuropeptides = neuropéptidos
# mast-cells
held-mast-cells = mastocitos
# cytokines
held-cytokines = citocinas
# growth-factor
held-growth-factor = factor de crecimiento
# bone
held-bone = hueso
# small-fibre-input
held-small-fibre-input = entrada de fibras pequeñas
# noradrenaline-coupling
held-noradrenaline-coupling = acople de la noradrenalina
# sympathetic-drive
held-sympathetic-drive = tráfico simpático
# use
held-use = uso
# cortisol
held-cortisol = cortisol
# cord-transmission
held-cord-transmission = transmisión de la médula
# wind-up
held-wind-up = amplificación por repetición
# potentiation
held-potentiation = potenciación
# lost-inhibition
held-lost-inhibition = freno perdido
# cord-glia
held-cord-glia = glía de la médula
# spread
held-spread = extensión
# descending-control
held-descending-control = control descendente
# brain-glia
held-brain-glia = glía del cerebro
# sleep
held-sleep = sueño
# arousal
held-arousal = activación
# on published claims alone
source-on-published-claims-alone = solo datos publicados
# on claims and an assumption
source-on-claims-and-an-assumption = datos y un supuesto
# assumed
source-assumed = un supuesto
# definitions
source-definitions = definiciones
# by factor
scale-by-factor = por factor
# by amount
scale-by-amount = por cantidad
# 1000 µg of capsaicin on the forearm for half an hour
question-capsaicin = 1000 µg de capsaicina en el antebrazo durante media hora
# rise of skin blood flow under it
answer-capsaicin-flow = aumento del flujo de sangre de la piel debajo
# rise of flow 10 mm beside it, in the flare
answer-capsaicin-flare = aumento del flujo a 10 mm, en el enrojecimiento
# a wrist fracture with five weeks of cast
question-fracture = una fractura de muñeca con cinco semanas de yeso
# pain a year after it, 0 to 10
answer-fracture-pain = dolor un año después, de 0 a 10
# people in pain (1 of 10 or more) a year after it
answer-fracture-hurting = personas con dolor (1 de 10 o más) un año después
# people who meet the criteria of CRPS a year after it
answer-fracture-crps = personas que cumplen los criterios del SDRC un año después
# a year of strong stress, and half a year after it
question-stress = un año de mucho estrés, y medio año más
# pain half a year after it, 0 to 10
answer-stress-pain = dolor medio año después, de 0 a 10
# people who meet the criteria of fibromyalgia then
answer-stress-fibromyalgia = personas que cumplen entonces los criterios de fibromialgia
# change of that pain when the loop of cord and glia is open for half a year
answer-stress-loop = cambio de ese dolor si el circuito de médula y glía se abre medio año
# change of that pain by 12 weeks of duloxetine, without placebo
answer-stress-drug = cambio de ese dolor con 12 semanas de duloxetina, sin placebo

## A word, explained

# { $first } and { $last }
and-last-i = { $first } e { $last }
# { $count } out of 100
share-of-100 = { $count } de cada 100
# { $count } minute
time-minute = { $count } minuto
# { $count } hour
time-hour = { $count } hora
# { $count } day
time-day = { $count } día
# { $count } week
time-week = { $count } semana
# { $count } month
time-month = { $count } mes
# { $count } year
time-year = { $count } año
# { $count } seconds
time-seconds = { $count } segundos
# { $count } seconds
time-seconds-many = { $count } segundos
# { $count } minutes
time-minutes = { $count } minutos
# { $count } minutes
time-minutes-many = { $count } minutos
# { $count } hours
time-hours = { $count } horas
# { $count } hours
time-hours-many = { $count } horas
# { $count } days
time-days = { $count } días
# { $count } days
time-days-many = { $count } días
# { $count } weeks
time-weeks = { $count } semanas
# { $count } weeks
time-weeks-many = { $count } semanas
# { $count } months
time-months = { $count } meses
# { $count } months
time-months-many = { $count } meses
# { $count } years
time-years = { $count } años
# { $count } years
time-years-many = { $count } años
# It goes with more of these: { $words }.
with-more = Va con más de esto: { $words }.
# It goes with less of these: { $words }.
with-less = Va con menos de esto: { $words }.
# It is found more with { $words }.
more-with = Se halla más con esto: { $words }.
# It is found less with { $words }.
less-with = Se halla menos con esto: { $words }.
# Researchers disagree: { $text }
researchers-disagree = Hay desacuerdo: { $text }
# They also disagree here: { $text }
they-also-disagree = Otro desacuerdo: { $text }
# This is a word of the field; no number here rests on it.
no-number-here = Es una palabra de este campo; ningún número de aquí se apoya en ella.
# How sure are we? One fact here speaks about it.
how-sure-one = ¿Cuán seguro es? Un dato habla aquí de ello.
# It was read in a paper or an official label.
it-was-read = Se leyó en un artículo o en una ficha oficial.
# It was not read in a paper or an official label.
it-was-not-read = No se leyó en un artículo ni en una ficha oficial.
# It was checked again at the source.
it-was-checked = Se comprobó otra vez en la fuente.
# It was not checked again at the source.
it-was-not-checked = No se comprobó otra vez en la fuente.
# How sure are we? { $count } facts here speak about it.
how-sure = ¿Cuán seguro es? Aquí hablan de ello { $count } datos.
# So the picture is still rough.
still-rough = Así que la imagen es aún poco precisa.
# None was read in a paper or an official label.
none-read = Ninguno se leyó en un artículo o en una ficha oficial.
# 1 of them was read in a paper or an official label.
one-read = Uno se leyó en un artículo o en una ficha oficial.
# { $count } of them were read in a paper or an official label.
some-read = De ellos, { $count } se leyeron en un artículo o en una ficha oficial.
# None was checked again at the source.
none-checked = Ninguno se comprobó otra vez en la fuente.
# 1 of them was checked again at the source.
one-checked = Uno se comprobó otra vez en la fuente.
# { $count } of them were checked again at the source.
some-checked = En la fuente se comprobaron otra vez { $count }.
# blood flow of the forearm
node-forearm-flow = flujo de sangre del antebrazo
# galcanezumab
node-galcanezumab = galcanezumab
# release of histamine from mast cells
node-histamine-release = salida de histamina de los mastocitos
# enzymes from mast cells
node-mast-cell-protease = enzimas de los mastocitos
# firing of the silent fibres
node-cmi-firing = disparos de las fibras silenciosas
# needle or probe put into the skin
node-needle-trauma = aguja o sonda puesta en la piel
# cromolyn
node-cromolyn = cromoglicato
# pain
node-pain = dolor
# release of peptides from nerve endings
node-peptide-release = salida de péptidos de las terminaciones nerviosas
# heat on the skin
node-heat = calor en la piel
# irritating substance on the skin
node-chemical-irritant = sustancia que irrita la piel
# pressure on the skin
node-pressure = presión en la piel
# botulinum toxin
node-botulinum-toxin = toxina botulínica
# block of the histamine receptor
node-h1-block = bloqueo del receptor de histamina
# sensitivity to heat
node-heat-pain-sensitivity = sensibilidad al calor
# firing of pain fibres
node-nociceptor-firing = disparos de las fibras de dolor
# nerve fibres in the outermost skin
node-epidermal-fibres = fibras nerviosas en la piel más externa
# block of the CGRP receptor
node-cgrp-receptor-block = bloqueo del receptor de CGRP
# numbness to light touch
node-touch-threshold = menos tacto ante un roce leve
# pain from a pinprick
node-pinprick-pain = dolor por un pinchazo
# an enzyme inside nerve endings
node-protein-kinase-c = una enzima dentro de las terminaciones nerviosas
# block of the making of nitric oxide
node-no-synthase-block = bloqueo de la producción de óxido nítrico
# sensitivity of pain fibres
node-nociceptor-sensitivity = sensibilidad de las fibras de dolor
# pain and tenderness of muscle
node-muscle-pain = dolor y sensibilidad del músculo
# tightness of the vessels
node-vascular-tone = tensión de los vasos
# clonidine
node-clonidine = clonidina
# prazosin
node-prazosin = prazosina
# cyclobenzaprine
node-cyclobenzaprine = ciclobenzaprina
# phentolamine
node-phentolamine = fentolamina
# an enzyme that cuts peptides
node-neprilysin = una enzima que corta péptidos
# interleukin 6
node-il-6 = interleucina 6
# a receptor for noradrenaline
node-alpha-1-adrenoceptor = un receptor de noradrenalina
# infliximab
node-infliximab = infliximab
# activity of glial cells in the brain
node-brain-glia = actividad de la glía en el cerebro
# injury or accident
node-injury = lesión o accidente
# injury of the neck
node-neck-injury = lesión de cuello
# broken bone
node-fracture = hueso roto
# strong pain in the first week after an injury
node-early-pain = dolor fuerte en la primera semana tras una lesión
# narrowing of skin vessels by a reflex
node-reflex-vasoconstriction = estrechamiento de los vasos de la piel por un reflejo
# firing without a stimulus
node-spontaneous-firing = disparos sin estímulo
# growing older
node-age = hacerse mayor
# neridronate
node-neridronate = neridronato
# a receptor that strengthens pain signals in the spinal cord
node-nmda-receptor = un receptor que refuerza señales de dolor en la médula
# nerve cells of the spinal cord that turn signals down
node-spinal-inhibition = neuronas de la médula que bajan las señales
# pain that changes from hour to hour
node-pain-variability = dolor que cambia de una hora a otra
# impulses in nerve fibres
node-sodium-channel = impulsos de las fibras nerviosas
# aprepitant
node-aprepitant = aprepitant
# cetirizine
node-cetirizine = cetirizina
