## Español. Traducción automática; ninguna persona hispanohablante la ha revisado todavía.

## Frame

brand-label = neuroflare, primera página
skip = Saltar al contenido
nav-label = Partes principales
nav-door = Inicio
nav-ask = Preguntas
nav-test = Pruebas
nav-treat = Tratamientos
nav-loop = El circuito
nav-people = Personas virtuales
nav-story = Historias
nav-words = Palabras
nav-sure = ¿Qué tan seguro es?
nav-doctor = Hoja para la consulta médica
nav-teach = Para docentes
nav-about = Acerca de
legal = Un modelo de ordenador para aprender e investigar. No puede decir qué te pasará. No empieces, dejes ni cambies un medicamento por él; dejar algunos de golpe puede hacer daño. Habla con tu médico.
too-much = Si ahora es demasiado
too-much-text = Está bien parar aquí. Para hablar con alguien ahora, findahelpline.com reúne líneas de ayuda. En peligro, llama al número de emergencias del país.
language = Idioma
theme-dark = Página oscura
theme-light = Página clara
copy-link = Copiar un enlace a esto
copied = Copiado
copied-here = Copiado. El enlace solo funciona en este ordenador.
unchecked = Estas palabras las tradujo una máquina. Ninguna persona hablante nativa las ha revisado todavía.
wait = Un momento
wait-progress = { $share } de 100 hecho
first-wait = Se preparan las personas virtuales. La primera vez tarda unos segundos.
nobody-there = En el modelo de ahora nadie llega a vivir con esto tanto tiempo. Es una laguna del modelo. En el mundo hay personas que viven con ello.
unreachable = El servidor de esta página no responde. ¿Sigue en marcha neuroflare web?
more = Más
close = Cerrar
back = Atrás
next = Siguiente
play = Reproducir
pause = Pausa
also = Qué más ocurre
save = Guardar
save-csv = Tabla (CSV)
save-svg = Dibujo (SVG)
save-png = Imagen (PNG)
save-below = 5 de 100 por debajo
save-above = 5 de 100 por encima
save-origin = neuroflare { $version }, un modelo de ordenador para aprender e investigar.
save-legal = No puede decir qué le pasará a una persona, y no es un consejo médico. Licencia: Apache-2.0.
read-values = Leer los valores
read-at = Moverse por la curva
table-of = Tabla: { $title }
none = ninguno

## Door

door-title = ¿Qué ocurre en piel, nervios y cerebro cuando el dolor no se calma?
door-lead = Los nervios pueden inflamar la piel. En unas personas eso pasa, y en otras se queda. Aquí hay un modelo, con personas inventadas para probarlo.
door-questions = Ocho preguntas
door-more = O mirar alrededor
door-test = Dar a personas virtuales capsaicina, calor o presión, y ver qué sigue.
door-loop = El dibujo vivo. Apagar una flecha y ver qué cambia.
door-treat = Tratamientos publicados en personas virtuales: antes, durante y después.
door-people = Cinco personas inventadas, y vidas que acaban bien o no.
door-story = Tres historias cortas, paso a paso.
plate = Dibujo: un nervio se ramifica en la piel sobre un vaso sanguíneo. Pequeños mensajeros flotan entre ambos, y la piel enrojece.

## The eight questions

ask-step = Pregunta { $k } de 8
ask-unknown = Lo que nadie sabe
ask-all = Todas las preguntas

ask-skin = ¿Qué pasa en mi piel?
ask-skin-shows = Una mancha roja crece alrededor de un pinchazo.
ask-skin-text = Las fibras nerviosas finas hacen dos cosas. Llevan noticias de daño a la médula. También sueltan pequeños mensajeros en la piel.

    Uno de ellos es [cgrp|CGRP]. Ensancha los vasos, y la piel se pone roja y caliente. La zona roja se llama [flare|eritema].
ask-skin-figure = Abajo se pincha histamina en piel virtual. La señal corre por las ramas del nervio, y la mancha llega mucho más allá del pinchazo.
ask-skin-unknown = En piel sana el eritema se mide bien. En fibromialgia unos estudios lo hallaron mayor, y otros no. No se sabe cuánto importa para el dolor duradero.

ask-nerves = ¿Qué pasa en mis nervios?
ask-nerves-shows = El dibujo vivo tras una lesión.
ask-nerves-text = Tras una lesión, las terminaciones nerviosas se activan más fácilmente. Es la [sensitization|sensibilización]. El tejido inflamado produce [ngf|factor de crecimiento nervioso], que las mantiene alerta días.

    Más adentro, la médula también puede subir el volumen. En la mayoría todo esto se calma.
ask-nerves-figure = Pulsa reproducir para seguir 120 días tras una muñeca rota. Elige una parte para leer sobre ella.
ask-nerves-unknown = Nadie puede mirar con tanto detalle en la médula de una persona viva. Mucho de esto viene de animales.

ask-touch = ¿Por qué duele el roce?
ask-touch-shows = El mismo pincel suave, antes y después.
ask-touch-text = Un pincel suave activa fibras del tacto, no fibras de daño. Pequeñas células de la médula separan ambas cosas.

    Cuando pierden fuerza, el tacto llega a la vía del dolor. Se llama [allodynia|alodinia]. El dolor es real, aunque la piel se vea bien.
ask-touch-figure = Tomás es un hombre inventado. Una enfermedad le quita despacio las fibras nerviosas finas. Un pincel le roza la mano antes de enfermar, y un año después.
ask-touch-unknown = En las clínicas, el roce suele doler a quienes viven con SDRC. En el modelo incluso calma a algunos. Aquí el modelo es débil.

ask-real = ¿Es real?
ask-real-shows = Dos señales en dos personas tras la misma lesión.
ask-real-text = Sí. El dolor que se queda tiene compañía medible: calor, hinchazón, mensajeros en la piel y nervios que disparan solos.

    Una imagen o un análisis de sangre pueden salir normales. Buscan otras cosas.
ask-real-figure = Noor e Ingrid son inventadas. Las dos se rompieron la muñeca igual. Noor sanó; Ingrid vive con [crps|SDRC]. El modelo muestra qué se va en Noor y qué se queda en Ingrid.
ask-real-unknown = Ninguna prueba sola muestra el dolor duradero. El calor de la piel se mide con facilidad; los contactos de una médula viva no se ven. Lo que se halla varía de persona a persona. Algunas no tienen ninguno de estos signos.
real-warmth = La mano: más caliente o más fría que la otra
real-synapses = En la médula: contactos reforzados de la mano
real-sum = Tras tres años es { $ingrid } de 1 en Ingrid y { $noor } de 1 en Noor.
real-sum-warmth = Tras tres años las manos difieren en { $ingrid } °C en Ingrid y en { $noor } °C en Noor.

ask-start = ¿Por qué empezó?
ask-start-shows = Una lesión, dos personas.
ask-start-text = La misma lesión puede sanar en una persona e iniciar dolor duradero en otra. Nadie hizo nada mal.

    En el modelo, las personas difieren en más de cien detalles. Cada uno es inofensivo. Algunas mezclas dejan que el circuito siga solo.
ask-start-figure = Noor e Ingrid se rompen la muñeca de igual manera. Solo difieren sus rasgos.
ask-start-unknown = No se sabe qué rasgos importan más en personas reales. En el modelo, muchas mezclas llevan al mismo final.

ask-away = ¿Se irá?
ask-away-shows = 100 personas virtuales tras una muñeca rota.
ask-away-text = Tras una lesión la mayoría se recupera. El modelo muestra lo mismo: el dolor es frecuente al inicio y luego raro.

    Para una sola persona nadie puede saberlo antes. Un modelo tampoco.
ask-away-figure = Cada figura es una persona virtual tras una muñeca rota. Mueve el control para que pase el tiempo.
ask-away-unknown = Nadie sabe antes en quién se queda el dolor. En un estudio, 4 de 100 tenían SDRC a los cuatro meses.

ask-treats = ¿Qué lo trata?
ask-treats-shows = Lo que probaron los estudios, en personas virtuales.
ask-treats-text =
    Ningún tratamiento ayuda a todo el mundo. Los estudios han probado muchos. La mayoría ayuda un poco a algunas personas.

    El modelo tiene quince, cada uno como lo dio un estudio. No sabe nada de daños, así que no puede decir cuál es mejor.
ask-treats-figure = Personas virtuales que viven con fibromialgia hacen ejercicio en agua templada doce semanas, como en un estudio. Luego paran.
ask-treats-unknown = No se sabe a quién ayudará cada cosa, y un modelo tampoco puede decirlo. El modelo no tiene efectos secundarios. Un médico sabe más que esta página.

ask-lasts = ¿Dura el alivio al parar?
ask-lasts-shows = El dolor durante un tratamiento, y en el año siguiente.
ask-lasts-text =
    Un alivio dura solo mientras hay tratamiento. Otro podría quedarse, si un circuito llega al reposo y no vuelve a empezar.

    Pocos estudios miraron a las personas después de parar. De casi todos los tratamientos nadie lo sabe.
ask-lasts-figure = Personas virtuales que viven con fibromialgia toman pregabalina ocho semanas, como en un estudio. Luego paran.
ask-lasts-unknown = De pocos tratamientos se sabe qué pasa al parar. Dejar algunos medicamentos de golpe puede hacer daño; el modelo no lo sabe.

touch-before = antes de la enfermedad
touch-after = un año después
touch-title = Dolor que añade un pincel suave, de 0 a 10
touch-summary = Antes de la enfermedad el pincel añade { $before } de 10. Un año después añade { $after } de 10.
touch-waiting = Tomás vive un año
relief-waiting = Maria vive tres años, una vez por cada flecha
relief-title = Dolor de la mano mientras falta una flecha
relief-stays = Alivio que se queda
relief-goes = Alivio que se va
relief-away = sin la flecha
relief-nothing = sin cambios
relief-stays-words = Flecha que falta: { $meaning }. Un año después de volver, el dolor es { $back } de 10.
relief-goes-words = Flecha que falta: { $meaning }. Un año después de volver, el dolor es { $back } de 10.
relief-none = Ninguna flecha sola hace esto en Maria.

## Tests

tests-label = Pruebas
site = Dónde
site-forearm = antebrazo
site-trapezius = músculo del hombro
site-help = Para el modelo, brazo, mano, pierna y pie son una misma piel.
site-help-one = Esta prueba es en la piel de una extremidad. Para el modelo, brazo, mano, pierna y pie son una misma piel.
people-all = Línea: la mitad de { $people } personas virtuales. Sombra: 90 de cada 100.
people-beside = Líneas: el medio de { $people } personas virtuales sanas y de { $beside } a su lado. Sombra: 90 de 100 de cada grupo.
people-few = Primera mirada a { $people } personas virtuales. La banda llega cuando el control se detiene.
beside-label = Junto a personas sanas
beside-none = nadie más
beside-says = En { $group }: { $text }
beside-arm = { $group }, { $arm }
beside-fault = Un fallo conocido: el enrojecimiento de estas personas virtuales no llega a la mitad del de las sanas. En el modelo, durante una enfermedad larga, a las terminaciones nerviosas les quedan pocos mensajeros y los vasos se cansan de ellos.
beside-fault-studies = En los estudios su enrojecimiento es igual o mayor.
beside-flare = Esta imagen es de una persona sana típica, y de nadie que esté enfermo.
pain-before = Antes ya tenían un dolor de { $value } de 10.
numb-strip = Adormecer una franja de piel
numb-strip-help = El nervio debajo no lleva nada, así que la mancha se detiene allí.
take-away = Para llevar
take-away-lead = La misma prueba como archivo de estudio. El programa neuroflare da con él los mismos números.
save-study = Guardar study.yaml
cite = Cómo citar
measured = { $citation }, medido en { $people } personas, { $dose }
measured-some = { $citation }, medido, { $dose }
study-found = { $citation } halló { $value }
ninety = 90 de 100 personas virtuales: { $low } a { $high }.
ninety-more = 90 de 100 personas virtuales: { $low } a { $high } o más.
never-began = En { $count } de 100 no empezó.
not-begun = aún no a { $value }, donde acaba la prueba
minutes = { $minutes } min
seconds = { $seconds } s
axis-minutes = minutos
axis-seconds = segundos
unit-perfusion-change = % sobre el reposo
unit-axon-reflex = % sobre el reposo
unit-perfusion = % del reposo
unit-pain = dolor, 0 a 10
unit-evoked-pain = dolor, 0 a 10
unit-wheal-thickness = mm
short-perfusion-change = %
short-axon-reflex = %
short-perfusion = %
short-pain = de 10
short-evoked-pain = de 10
short-wheal-thickness = mm
readout-perfusion-change = Flujo de sangre de la piel bajo la crema
readout-axon-reflex = Flujo de sangre a 8 mm
readout-perfusion = Flujo de sangre de la piel
readout-pain = Dolor, como se cuenta después
readout-evoked-pain = Dolor del momento
readout-wheal-thickness = Grosor de la roncha
readout-wheal-diameter = Ancho de la roncha a los 15 minutos
readout-heat-pain-threshold = El calor empieza a doler a
readout-pressure-pain-threshold = La presión empieza a doler a
value-heat-pain-threshold = { $value } °C
value-wheal-diameter = { $value } mm
value-pressure-pain-threshold = { $value } kPa
one-perfusion-change = El flujo sube más a los { $when }: { $value } % sobre el reposo. En 90 de 100 personas virtuales está entonces entre { $low } y { $high } %.
one-axon-reflex = Junto al punto, el flujo sube más a los { $when }: { $value } % sobre el reposo. En 90 de 100 está entre { $low } y { $high } %.
one-perfusion = El flujo baja más a los { $when }: { $value } % del reposo. En 90 de 100 personas virtuales está entre { $low } y { $high } %.
one-pain = El dolor es mayor a los { $when }: { $value } de 10. En 90 de 100 personas virtuales está entre { $low } y { $high }.
one-evoked-pain = El dolor es mayor a los { $when }: { $value } de 10. En 90 de 100 personas virtuales está entre { $low } y { $high }.
one-wheal-thickness = La roncha es más gruesa a los { $when }: { $value } mm. En 90 de 100 personas virtuales está entre { $low } y { $high } mm.
two-axon-reflex = En su máximo, el flujo está { $a } % sobre el reposo en { $first }, y { $b } % en { $second }.
two-pain = En su máximo, el dolor es { $a } de 10 en { $first }, y { $b } en { $second }.
two-evoked-pain = En su máximo, el dolor es { $a } de 10 { $first }, y { $b } { $second }.
train-grows = El primer pulso duele { $first } de 10, y el décimo { $tenth }. El dolor crece de pulso en pulso.
train-same = El primer pulso duele { $first } de 10, y el décimo { $tenth }. El modelo no muestra aumento. En personas, el dolor suele crecer.
arm-capsaicin = con capsaicina
arm-heat = con calor
arm-noradrenaline = con noradrenalina
arm-pressure = con presión
arm-train = diez pulsos
arm-histamine = con histamina
arm-alone = solo con calor
arm-with-cold = con una mano fría además
arm-bare = piel normal
arm-numb = piel adormecida

test-capsaicin = Capsaicina
test-capsaicin-question = ¿Cómo responde la piel a la capsaicina?
test-capsaicin-lead = La [capsaicin|capsaicina] hace picar al chile. En la piel abre una puerta de fibras de dolor, y la piel se pone roja y caliente.
test-capsaicin-limits = Debilidad conocida: la curva sube demasiado pronto con dosis bajas. 100 microgramos no hacen nada en personas, y algo en el modelo.
test-heat = Calor
test-heat-question = ¿Cómo responde la piel al calor?
test-heat-lead = Una sonda caliente toca la piel medio minuto. Fibras de daño disparan, y al lado la piel se pone roja.
test-heat-limits = Debilidad conocida: la sonda también calienta los vasos debajo. El modelo no lo incluye.
test-noradrenaline = Noradrenalina
test-noradrenaline-question = ¿Qué hace la noradrenalina con los vasos?
test-noradrenaline-lead = La [noradrenaline|noradrenalina] es el mensajero de los [sympathetic-nerves|nervios simpáticos]. Estrecha los vasos, y la piel queda pálida y fresca.
test-noradrenaline-limits = Debilidad conocida: el flujo baja más en el modelo que en personas.
test-pressure = Presión
test-pressure-question = ¿Cuándo empieza a doler la presión?
test-pressure-lead = Una punta roma aprieta cada vez más, hasta la presión fijada aquí. Así se buscan lugares sensibles.
test-repeated-heat = Calor repetido
test-repeated-heat-question = ¿Duele más el décimo pulso que el primero?
test-repeated-heat-lead = Diez pulsos cortos de calor se siguen. Si llegan rápido, la médula puede sumarlos. Es la [temporal-summation|suma temporal].
test-conditioning = Dolor frena dolor
test-conditioning-question = ¿Puede un dolor callar a otro?
test-conditioning-lead = Una mano en agua helada duele. En muchos, un segundo dolor se siente entonces más débil. Es la [conditioned-pain-modulation|modulación condicionada del dolor].
test-conditioning-limits = En algunas personas sanas un dolor aumenta al otro. Eso no es una enfermedad.
test-histamine = Histamina
test-histamine-question = ¿Cómo crecen roncha y eritema?
test-histamine-lead = Se pincha [histamine|histamina] en la piel, como en una prueba de alergia. Sube una [wheal|roncha] pálida, y alrededor se extiende un [flare|eritema].
test-histamine-limits = Debilidad conocida: las ronchas del modelo son la mitad de anchas que en personas.
test-anaesthetic = Anestésico
test-anaesthetic-question = ¿Necesita el eritema al nervio?
test-anaesthetic-lead = Si un [local-anaesthetic|anestésico local] detiene el nervio, el eritema junto a la capsaicina queda pequeño. Así que el nervio lo lleva.

knob-dose = Dosis
knob-dose-help = Cuánta capsaicina se pone en la piel. Cada paso multiplica.
knob-dose-value = { $value } microgramos
knob-temperature = Temperatura
knob-temperature-help = Cuánto se calienta la sonda. Empieza en 32 °C.
knob-temperature-value = { $value } °C
knob-current = Fuerza
knob-current-help = La corriente que lleva noradrenalina a la piel, durante dos minutos.
knob-current-value = { $value } mA
knob-pressure = Presión máxima
knob-pressure-help = La presión sube 50 kPa cada segundo hasta allí.
knob-pressure-value = { $value } kPa
knob-interval = Tiempo entre pulsos
knob-interval-help = Del inicio de un pulso al inicio del siguiente.
knob-interval-value = { $value } s
knob-cold = Frío de la otra mano
knob-cold-help = 0 es agua tibia, 100 es agua helada.
knob-cold-value = { $value } de 100
knob-concentration = Concentración
knob-concentration-help = Cuánta histamina hay en la gota de la aguja. Cada paso multiplica.
knob-concentration-value = { $value } mg/mL
knob-block = Cuánto nervio se bloquea
knob-block-help = 0 deja el nervio como está, 100 lo detiene del todo.
knob-block-value = { $value } de 100

flare-title = La piel, vista desde arriba
flare-waiting = Se sigue el eritema en una hoja de piel de 13 por 13 cm
flare-summary = A los { $minutes } minutos el eritema cubre { $area } cm². En su máximo cubre { $largest } cm².
flare-pale = A los { $minutes } minutos. La piel está pálida donde la noradrenalina estrechó los vasos. No hay eritema.
flare-low = reposo
flare-high = { $times } veces el flujo en reposo
flare-pale-low = casi sin flujo
flare-pale-high = flujo en reposo
flare-time = Tiempo
flare-time-help = Ir a cualquier momento, o pulsar reproducir.
flare-note = Una persona virtual típica. La línea está donde el flujo es la mitad mayor que en reposo. El punto es el estímulo.

## Sure

sure-title = ¿Qué tan seguro es?
sure-spread = De 100 personas virtuales, 90 tienen un máximo entre { $low } y { $high } { $unit }.
sure-spread-healthy = De 100 personas virtuales sanas, 90 tienen un máximo entre { $low } y { $high } { $unit }.
sure-lowest = En el punto más bajo, 90 de 100 personas virtuales están entre { $low } y { $high } { $unit }.
sure-lowest-healthy = En el punto más bajo, 90 de 100 personas virtuales sanas están entre { $low } y { $high } { $unit }.
sure-line = De { $total } resultados publicados de este tipo, el modelo coincide con { $agrees } y falla en { $misses }. En { $unclear } está cerca o no puede decirlo.
sure-line-all = De { $total } resultados publicados de todo tipo, el modelo coincide con { $agrees } y falla en { $misses }. En { $unclear } está cerca o no puede decirlo.
sure-none = Aún no hay un resultado publicado de este tipo en la colección.
sure-assumed = { $share } de 100 números del modelo son al menos en parte supuestos.
sure-more = Ver cuáles

## The loop

loop-title = El circuito
loop-lead = Nervios, vasos, células de defensa, médula y cerebro se hablan. Elige una parte para leer sobre ella. Apaga una flecha, y mira qué cambia.
loop-picture = Dibujo del circuito: piel abajo a la izquierda, médula y cerebro a la derecha, estrés y mano arriba. Cada parte se puede elegir.
loop-region = El dibujo vivo; en pantalla estrecha se desplaza de lado
loop-slide = El dibujo es más ancho que la pantalla. Muévelo a los lados.
loop-skin = piel
loop-event = Qué ocurre
event-capsaicin = Capsaicina en la piel, 2 horas
event-injury = Una muñeca rota, 120 días
event-infection = Una infección, 21 días
event-stress = Medio año de estrés fuerte
event-capsaicin-after = capsaicina en la piel
event-injury-after = una muñeca rota
event-infection-after = una infección
event-stress-after = medio año de estrés fuerte
loop-time-help = Ir a cualquier momento, o pulsar reproducir.
day = día { $day }
loop-level = { $part }: { $level } de 100
loop-summary = En una persona virtual típica, tras { $event }: el dolor es { $pain } de 10 en su máximo, y { $end } al final.
loop-summary-off = { $count ->
    [one] Con una flecha apagada
   *[other] Con { $count } flechas apagadas
  }, el dolor es { $pain } de 10 en su máximo, y { $end } al final. Con todas sería { $before } en su máximo.
loop-key = Cada barra muestra cuánto se aleja una parte del reposo: arriba es más, abajo es menos. Una raya muestra el nivel con todas las flechas. Las flechas gruesas están activas.
loop-all-back = Devolver todas las flechas
loop-connections = Conexiones
switch-off = Apagar
switch-on = Devolver
link-fixed = Este paso es lo que un nervio o una médula son. El modelo no tiene interruptor para él.
link-all = Esto cambia a la vez las { $count } conexiones de abajo.
evidence = Lo que habla a favor y en contra ({ $count })
evidence-none = Ningún hallazgo publicado respalda aún esta conexión. Es un supuesto.
speaks-for = A favor
speaks-against = En contra
arrow-name = Nombre en el modelo: { $name }

part-ending = terminación nerviosa
part-ending-text = La punta de una fibra fina de dolor ([nociceptor|nociceptor]) en la piel. Lleva noticias de daño hacia dentro, y suelta mensajeros donde está.
part-peptides = mensajeros nerviosos
part-peptides-text = [cgrp|CGRP] y [substance-p|sustancia P], que sueltan las terminaciones. Ensanchan vasos, los hacen perder líquido y despiertan células de defensa.
part-vessel = vaso sanguíneo
part-vessel-text = Vasos pequeños de la piel. Se ensanchan con mensajeros nerviosos y se estrechan con [noradrenaline|noradrenalina]. Más [perfusion|flujo] da piel roja y caliente.
part-immune = células de defensa
part-immune-text = Un [mast-cell|mastocito], que guarda histamina, y glóbulos blancos, que llegan en horas. Limpian tras una lesión.
part-cytokines = citocinas
part-cytokines-text = Las [cytokine|citocinas] son mensajeros entre células de defensa, como el [tnf|TNF]. Llaman a más células y ponen alerta a las terminaciones.
part-growth = factor de crecimiento
part-growth-text = El [ngf|factor de crecimiento nervioso] viene de células de la piel y de defensa. Mantiene sensibles las terminaciones durante días.
part-receptors = receptores alfa
part-receptors-text = [alpha-adrenoceptor|Receptores alfa-1] en terminaciones nerviosas. Las sanas tienen pocos. Si hay más, la noradrenalina puede excitar fibras de dolor.
part-sympathetic = nervio simpático
part-sympathetic-text = Los [sympathetic-nerves|nervios simpáticos] regulan flujo y sudor. Su mensajero es la noradrenalina. Estrés y dolor los activan más.
part-cord = médula espinal
part-cord-text = Aquí pasan las noticias de la piel al cerebro. Una entrada fuerte puede ensanchar el paso, por horas o más. Es la [sensitization|sensibilización].
part-glia = glía
part-glia-text = La [glia|glía] son células de apoyo de la médula. Cuando está activa, sube el volumen de las neuronas cercanas.
part-brain = cerebro
part-brain-text = Aquí se siente el dolor. De aquí salen también vías que lo frenan o lo dejan pasar.
part-stress = estrés y hormonas
part-stress-text = La respuesta del cuerpo a la carga: alerta, hormonas de [stress|estrés] como el cortisol, mal sueño. Actúa en nervios, vasos y defensas.
part-limb = uso de la mano
part-limb-text = Lo que duele se usa menos. Una extremidad quieta pierde fuerza y hueso, y cambian su piel y sus vasos.

link-ending-peptides = Una terminación activa suelta mensajeros
link-peptides-vessel = Los mensajeros ensanchan los vasos
link-peptides-immune = Los mensajeros despiertan las defensas
link-immune-cytokines = Las defensas producen citocinas
link-cytokines-immune = Las citocinas guían a las defensas
link-cytokines-growth = La inflamación sube el factor de crecimiento
link-growth-immune = El factor de crecimiento despierta mastocitos
link-growth-ending = El factor de crecimiento sensibiliza terminaciones
link-growth-receptors = El factor de crecimiento sube receptores alfa
link-cytokines-ending = La inflamación excita terminaciones
link-cytokines-receptors = Las citocinas suben receptores alfa
link-immune-vessel = Los glóbulos blancos gastan la pared del vaso
link-vessel-ending = La piel sin sangre excita terminaciones
link-sympathetic-vessel = La noradrenalina estrecha los vasos
link-sympathetic-receptors = La noradrenalina cambia los receptores alfa
link-receptors-ending = Los receptores alfa excitan terminaciones
link-ending-cord = Las terminaciones mueven la médula
link-cord-glia = Una médula ocupada despierta la glía
link-glia-cord = La glía sube el volumen de la médula
link-cord-vessel = La médula frena nervios de los vasos
link-cord-brain = La médula manda noticias al cerebro
link-brain-cord = El cerebro frena el dolor, o lo deja pasar
link-brain-stress = El dolor es un estrés
link-brain-sympathetic = El dolor mueve el nervio simpático
link-stress-sympathetic = El estrés mueve el nervio simpático
link-stress-cytokines = Las hormonas del estrés calman la inflamación
link-cytokines-stress = La inflamación sube las hormonas del estrés
link-cytokines-glia = La inflamación de la sangre llega a la glía
link-brain-limb = Lo que duele se usa menos
link-limb-vessel = Usar poco cambia la extremidad
link-limb-cord = El hueso sin carga envía dolor

## Arrows

arrow-acid-nociceptor = el ácido de las células que deshacen hueso excita sus terminaciones
arrow-adrenergic-keratinocyte = las células de la piel responden a la noradrenalina
arrow-alpha-vessel = los receptores alfa estrechan los vasos
arrow-alpha1-keratinocyte = los receptores alfa-1 excitan células de la piel
arrow-alpha1-nociceptor = los receptores alfa-1 excitan terminaciones
arrow-arousal-sympathetic = la alarma mueve los nervios simpáticos
arrow-brain-glia-descending = la glía activa del cerebro deja pasar más dolor
arrow-central-csf-ngf = la glía activa sube el factor de crecimiento en el líquido espinal
arrow-cgrp-weariness = los vasos responden menos al CGRP que dura
arrow-conditioning-descending = un dolor en otra parte hace que el cerebro frene el dolor
arrow-cooling-sympathetic = un cuerpo que se enfría mueve los nervios simpáticos de la piel
arrow-cortisol-brain-glia = el cortisol calma la glía del cerebro
arrow-cortisol-immune = el cortisol frena las citocinas del tejido
arrow-cortisol-plasma = el cortisol frena las citocinas de una infección
arrow-cortisol-receptor = las células responden menos al cortisol que dura
arrow-cytokine-alpha1 = las citocinas suben receptores alfa-1 en terminaciones y en la piel
arrow-cytokine-bone = las citocinas llaman a las células que deshacen hueso
arrow-cytokine-cyclooxygenase = las citocinas suben la enzima que produce prostaglandinas
arrow-cytokine-leukocyte = las citocinas llaman a glóbulos blancos
arrow-cytokine-mast-cell = las citocinas despiertan mastocitos
arrow-cytokine-ngf = las citocinas suben el factor de crecimiento nervioso
arrow-damage-bradykinin = el tejido herido produce bradicinina
arrow-damage-leukocyte = el tejido herido llama a glóbulos blancos
arrow-demand-set-point = la carga que dura sube el reposo de los nervios simpáticos
arrow-disuse-bone = el hueso que no carga peso se deshace
arrow-disuse-dystrophy = usar poco cambia piel, uñas y pelo
arrow-disuse-glia = lo que no se usa despierta la glía de la médula
arrow-expectation-descending = lo que se espera hace que el cerebro frene el dolor
arrow-expectation-rating = lo que se espera cambia cómo se valora el dolor
arrow-glia-chloride = la glía activa debilita los frenos de la médula
arrow-glia-gain = la glía activa sube el volumen de las neuronas de la médula
arrow-il10-cytokine = la interleucina-10 frena las citocinas del tejido
arrow-il10-plasma = la interleucina-10 frena las citocinas de una infección
arrow-il6-stress-axis = la interleucina-6 sube las hormonas del estrés
arrow-immobilisation-disuse = lo que no se puede mover se usa menos
arrow-inflammation-fibres = en el tejido inflamado se pierden terminaciones
arrow-inflammation-nociceptor = la inflamación excita y sensibiliza terminaciones
arrow-inflammation-receptor = estar enfermo hace que las células respondan menos al cortisol
arrow-injury-glia = las fibras nerviosas heridas despiertan la glía de la médula
arrow-keratinocyte-ngf = las células de la piel producen factor de crecimiento nervioso
arrow-lasting-tolerance = las células responden menos a la inflamación que dura
arrow-mast-cell-leukocyte = los mastocitos llaman a glóbulos blancos
arrow-mast-cell-ngf = los mastocitos sueltan factor de crecimiento nervioso
arrow-ngf-alpha1 = el factor de crecimiento sube receptores alfa-1 en terminaciones y piel
arrow-ngf-mast-cell = el factor de crecimiento nervioso despierta mastocitos
arrow-ngf-nociceptor = el factor de crecimiento nervioso sensibiliza terminaciones
arrow-noradrenaline-alpha-vessel = los vasos se acostumbran a la noradrenalina, y sin ella responden más
arrow-noradrenaline-alpha1 = muy poca o demasiada noradrenalina sube los receptores alfa-1
arrow-noradrenaline-loss-supersensitivity = los vasos mucho tiempo sin noradrenalina responden más a ella
arrow-noradrenaline-nociceptor = la noradrenalina excita terminaciones que sienten la presión
arrow-oedema-disuse = lo que está hinchado se usa menos
arrow-oedema-dystrophy = una hinchazón larga cambia piel, uñas y pelo
arrow-oxidation-endothelium = los glóbulos blancos gastan la pared del vaso
arrow-pain-arousal = el dolor sube la alarma de cuerpo y cerebro
arrow-pain-brain-glia = el dolor despierta la glía del cerebro
arrow-pain-descending = el dolor que sigue hace que el cerebro frene el dolor
arrow-pain-disuse = lo que duele se usa menos
arrow-pain-sleep = el dolor altera el sueño
arrow-pain-stress-axis = el dolor sube las hormonas del estrés
arrow-pain-sympathetic = el dolor mueve los nervios simpáticos
arrow-peptide-keratinocyte = los mensajeros nerviosos despiertan células de la piel
arrow-peptide-mast-cell = la sustancia P hace que los mastocitos suelten histamina
arrow-perfusion-dystrophy = muy poca o demasiada sangre cambia piel, uñas y pelo
arrow-potentiation-vessel-outflow = los contactos reforzados de la médula frenan nervios de los vasos
arrow-priming-mast-cell = los mastocitos despiertos sueltan más, reaccionan antes y aumentan
arrow-projection-glia = las señales fuertes de dolor despiertan la glía de la médula
arrow-projection-ltp = las señales fuertes de dolor refuerzan sus propios contactos en la médula
arrow-sensitization-firing = las fibras silenciosas sensibilizadas se activan solas
arrow-sickness-stress-axis = estar enfermo sube las hormonas del estrés
arrow-sickness-sympathetic = estar enfermo mueve los nervios simpáticos
arrow-site-plasma = las citocinas pasan del tejido a la sangre
arrow-sleep-descending = el mal sueño hace que el cerebro deje pasar más dolor
arrow-sleep-loss-sympathetic = el sueño que falta mueve los nervios simpáticos
arrow-spread-site = la glía activa de otros lugares despierta la de aquí
arrow-starvation-endothelium = la falta larga de sangre gasta la pared del vaso
arrow-starvation-nociceptor = el tejido con poca sangre durante semanas excita terminaciones
arrow-stress-arousal = el estrés sube la alarma de cuerpo y cerebro
arrow-stress-descending = la alarma hace que el cerebro deje pasar más dolor
arrow-stress-stress-axis = el estrés sube las hormonas del estrés
arrow-stress-sympathetic = el estrés mueve los nervios simpáticos
arrow-systemic-brain-glia = la inflamación de la sangre despierta la glía del cerebro
arrow-systemic-glia = la inflamación de la sangre despierta la glía de la médula
arrow-systemic-site = la inflamación de la sangre despierta células del tejido
arrow-tnf-il6 = el TNF sube la interleucina-6
arrow-touch-projection = el tacto llega a la vía del dolor cuando ceden los frenos

## Lives

people-title = Personas virtuales
people-lead = Estas personas son inventadas. Detrás de todas hay las mismas ecuaciones; solo difieren números y sucesos. La mayoría de las vidas acaba bien.
people-choose = Elegir una persona
compare-with = Comparar con
compare-none = Sin comparar
compare-name = Comparar con { $name }
compare-made = Comparar con una persona nueva
people-sure = Estas vidas son ejemplos sueltos, elegidos por una regla y no a mano.
people-sure-made = Estas vidas son ejemplos sueltos. La persona nueva está hecha a mano, con lo elegido arriba.
name-noor = Noor
name-noor-line = se recupera
name-noor-story = Noor se rompe la muñeca y lleva yeso cinco semanas. Todos sus números son típicos.
name-ben = Ben
name-ben-line = SDRC reciente
name-ben-story = Ben se rompe la muñeca de igual manera. Tres meses después cumple los criterios de SDRC. Luego mejora despacio.
name-ingrid = Ingrid
name-ingrid-line = SDRC tardío
name-ingrid-story = Ingrid se rompió la muñeca hace tres años. Su mano estuvo caliente al inicio y ahora está fría.
name-maria = Maria
name-maria-line = fibromialgia
name-maria-story = Maria vivió un año de estrés fuerte y noches cortas, con una infección en medio.
name-tomas = Tomás
name-tomas-line = fibras finas perdidas
name-tomas-story = Una enfermedad quita despacio las fibras finas de Tomás, durante dos años.
name-made = Persona nueva
name-made-line = hecha aquí
name-made-story = Esta persona está hecha con los rasgos y sucesos elegidos arriba.
name-this = esta persona
name-this-first = Esta persona
life-waiting = { $name } vive tres años
life-pain = Dolor, de 0 a 10
life-warmth = Mano más caliente o fría que la otra
life-skin = Piel: inflamación y receptores alfa
life-cord = Médula: contactos reforzados
life-tired = Cansancio y sueño que no repara
life-fibres = Fibras nerviosas en la piel
quantity-limb-pain = mano
quantity-pain-elsewhere = otras partes
quantity-warmth = diferencia
quantity-inflammation = inflamación
quantity-receptors = receptores alfa
quantity-synapses = mano
quantity-synapses-elsewhere = otras partes
quantity-fatigue = cansancio
quantity-unrefreshed = sueño que no repara
quantity-fibres = fibras
axis-months = meses
axis-of10 = 0 a 10
axis-degrees = °C
axis-share = 0 a 1, lo máximo
axis-times = veces la salud
axis-hundred = de 100 personas virtuales
months = { $months } { $months ->
    [one] mes
   *[other] meses
  }
life-immobilisation-short = yeso
life-stress-short = estrés
life-sleep-loss-short = noches cortas
life-small-fibre-loss-short = se pierden fibras
life-sum-pain = { $name }: el dolor de la mano es { $first } en lo peor, { $month } al mes y { $year } al año. En otras partes es { $other } al final.
life-sum-warmth = La mano está como mucho { $first } °C más caliente que la otra.
life-sum-never-warmer = La mano nunca está más caliente que la otra.
life-end-warmer = Al final está { $end } °C más caliente.
life-end-colder = Al final está { $end } °C más fría.
life-end-same = Al final no hay diferencia.
life-flat-warmth = No hay diferencia: las dos manos están siempre igual de calientes.
life-flat = Nada de esto cambia en todo el tiempo.
life-sum-skin = La inflamación llega a { $first } de 1 y es { $end } al final. Los receptores alfa acaban en { $other }.
life-sum-cord = Los contactos de la mano llegan a { $first } de 1, y acaban en { $end }.
life-sum-tired = El cansancio llega a { $first } de 10. Al final es { $end }, y el sueño que no repara { $other }.
life-sum-fibres = Las fibras acaban en { $end } veces el número sano.
life-touch = Un pincel suave en la mano añade { $before } de 10 al dolor de { $name } antes, y { $after } un año después.
life-apart = En qué se aleja más esta persona de lo típico
apart-higher = más alto que lo típico en { $sd } { $sd ->
    [one] paso
   *[other] pasos
  } (desviaciones estándar)
apart-lower = más bajo que lo típico en { $sd } { $sd ->
    [one] paso
   *[other] pasos
  } (desviaciones estándar)
life-apart-note = No son las causas. Otras personas tienen los mismos números y se recuperan, porque el resto difiere.
verdict-well = Tras tres años { $name } está bien de nuevo.
verdict-unharmed = En estos tres años { $name } nunca tiene más que poco dolor.
verdict-warmer = Tras tres años { $name } tiene poco dolor ({ $pain } de 10); la mano sigue { $degrees } °C más caliente que la otra.
verdict-colder = Tras tres años { $name } tiene poco dolor ({ $pain } de 10); la mano sigue { $degrees } °C más fría que la otra.
verdict-pain = Tras tres años { $name } tiene dolor ({ $pain } de 10), y no cumple ningún conjunto de criterios.
verdict-crps = Tras tres años { $name } tiene dolor ({ $pain } de 10), y cumple los criterios de investigación de SDRC.
verdict-fibromyalgia = Tras tres años { $name } tiene dolor ({ $pain } de 10), y cumple los criterios de investigación de fibromialgia.
verdict-both = Tras tres años { $name } tiene dolor ({ $pain } de 10), y cumple los criterios de SDRC y de fibromialgia.
two-title = Dolor de { $name }, de 0 a 10
two-lives = Un año tras la misma lesión, el dolor es { $noor } de 10 en Noor y { $ingrid } de 10 en Ingrid.
crowd-heading = ¿Y otras 100 personas?
crowd-lead = Una vida dice poco. Aquí 100 personas virtuales se rompen la muñeca. Difieren en sus rasgos y en lo que nadie sabe.
crowd-title = 100 personas virtuales tras una muñeca rota
crowd-waiting = 100 personas virtuales viven dos años
crowd-count = { $hurts } de 100
crowd-in-pain = tienen dolor: { $when }
crowd-help = Una figura llena tiene dolor, una vacía no. Tener dolor es 1 de 10 o más.
crowd-summary = En { $when }, { $hurts } de 100 personas virtuales tienen dolor. Al año, { $year }; { $crps } cumplen criterios de SDRC y { $fibromyalgia } de fibromialgia.
crowd-pain = con dolor
crowd-strong = con dolor fuerte
made-title = Hacer una persona
made-lead = Cada control es un rasgo de esta persona virtual. En el medio está como en una persona típica.
made-events = Qué ocurre
made-fracture = una muñeca rota, con yeso
made-infection = una infección
made-stress = medio año de estrés fuerte
made-sleep = medio año de noches cortas
made-surgery = una operación de la mano
trait-typical = como lo típico
trait-lower = más bajo que lo típico
trait-higher = más alto que lo típico
trait-much-lower = mucho más bajo que lo típico
trait-much-higher = mucho más alto que lo típico
trait-adrenergic-expression-nerve = Receptores alfa que pueden crecer
trait-adrenergic-expression-nerve-help = Cuántos receptores alfa-1 pueden llegar a llevar las terminaciones.
trait-sympathetic-gain-stress = Respuesta del cuerpo al estrés
trait-sympathetic-gain-stress-help = Con qué fuerza el estrés mueve los nervios simpáticos.
trait-spinal-ltp-gain = Fuerza de la memoria de la médula
trait-spinal-ltp-gain-help = Cuánto suben la señal los contactos reforzados.
trait-spinal-glia-reactivity = Alerta de la glía
trait-spinal-glia-reactivity-help = Con qué facilidad despiertan las células de apoyo.
trait-brain-inhibition-capacity = Fuerza para frenar el dolor
trait-brain-inhibition-capacity-help = Cuánto freno puede llamar un dolor en otra parte.
trait-immune-damage-healing = Rapidez de curación
trait-immune-damage-healing-help = Qué tan rápido sana el tejido herido.
trait-nociceptor-density-rest = Fibras nerviosas en la piel
trait-nociceptor-density-rest-help = Cuántas terminaciones tiene la piel sana.
trait-vessel-flow-reserve = Reserva de los vasos
trait-vessel-flow-reserve-help = Cuánto puede subir el flujo sobre el reposo.

## Treatments

treat-title = Tratamientos en personas virtuales
treat-lead = Elige uno que se probó en un estudio. Las personas virtuales hacen lo mismo que en el estudio, y luego paran.
treat-who = Quién
ill-fm = Fibromialgia
ill-crps = SDRC
ill-sfn = Neuropatía de fibras pequeñas
treat-drug = Tratamiento
treat-drug-without = Sin medicamento
treat-drug-medicines = Medicamentos
treat-study = Como en este estudio
treat-order = En orden alfabético. Ningún orden dice aquí qué tratamiento es mejor.
treat-elsewhere = Faltan la terapia hablada y el tratamiento del sueño: la colección no tiene estudios de ellos que el modelo pueda seguir.
treat-elsewhere-all = Faltan el ejercicio, la terapia hablada y el tratamiento del sueño. La colección no tiene estudios de ellos en estas personas que el modelo pueda seguir.
treat-study-dose = { $citation }, { $dose }
treat-dose-low = dosis más baja
treat-dose-middle = dosis media
treat-dose-high = dosis más alta
treat-told = un estudio contado en una página web
treat-given = En el estudio lo tomaron { $for }, y la enfermedad duraba ya unos { $ill }.
treat-given-practice = En el estudio lo hicieron unas { $often } veces por semana durante { $for }, y la enfermedad duraba ya unos { $ill }.
treat-given-once = En el estudio lo recibieron una vez, y la enfermedad duraba ya unos { $ill }.
treat-weeks = { $weeks } semanas
treat-days = { $days } { $days ->
    [one] día
   *[other] días
  }
treat-ill-months = { $months } meses
treat-ill-years = { $years } años
treat-start = Cuándo empezar: tras una enfermedad de
treat-stop = Cuándo parar: tras
treat-stop-help = En el estudio fueron { $weeks } semanas.
treat-fixed = Se dio como una tanda, y el modelo la da entera.
treat-waiting = Personas virtuales viven hasta enfermar así. La primera vez tarda hasta un minuto.
treat-chart = { $name }: dolor de 0 a 10
treat-treated = con el tratamiento
treat-dummy = con un tratamiento simulado
treat-nothing = sin tratamiento
treat-span = tratamiento
treat-span-once = una vez
treat-sum = El dolor va de { $first } a { $end } de 10 en la última semana. Es { $dummy } con un tratamiento simulado y { $nothing } sin ninguno. Medio año después es { $half }, y { $without } sin tratamiento.
treat-sum-open = El dolor va de { $first } a { $end } de 10 en la última semana. Sin tratamiento es { $nothing }. Medio año después es { $half }, y { $without } sin tratamiento.
treat-sum-once = El dolor va de { $first } a { $end } de 10 en la semana siguiente. Es { $dummy } con un tratamiento simulado y { $nothing } sin ninguno. Medio año después es { $half }, y { $without } sin tratamiento.
treat-band = Líneas: la media de { $people } personas virtuales. Sombra: donde la ponen 90 de 100 lecturas de lo que no se sabe.
treat-lasts = ¿Dura el alivio?
treat-word-fades = Se va.
treat-word-lasts-a-while = Dura un tiempo.
treat-word-lasts = Dura.
treat-word-not-known = No se sabe.
treat-verdict-waiting = Mirando cuánto de esto se apoya en números supuestos.
treat-verdict-fades = Tres meses después del final puede quedar poco alivio.
treat-verdict-fades-days = De las personas virtuales a las que ayudó, la mitad pierde su alivio en { $when } tras parar.
treat-verdict-lasts-a-while = El alivio sigue tres meses después del final, y un año después puede haberse ido.
treat-verdict-lasts = El alivio sigue un año después del final.
treat-reason-few-draws = Muy pocas lecturas del modelo tienen personas enfermas así.
treat-reason-no-relief = El modelo no está seguro de que este tratamiento dé algún alivio.
treat-reason-not-followed = Ningún estudio controlado miró a las personas después de dejar un tratamiento así.
treat-reason-assumed = Más de la mitad de lo que dice el modelo se apoya en números supuestos.
treat-reason-rule = Lo que queda al parar puede ser menos de lo que se nota.
treat-alone = Solo por sus curvas, el modelo diría: { $word }
treat-helped = A cuántas personas ayudó
treat-helped-lead = De 100 personas virtuales, tantas tienen al menos un 30 % menos de dolor que antes.
treat-when = Cuándo
treat-arm = Con qué
treat-off-0 = En la última semana
treat-off-once = En la semana siguiente
treat-off-12 = Tres meses después
treat-off-52 = Un año después
treat-of-100 = { $count } de 100 (de { $low } a { $high })
treat-of-100-all = { $count } de 100
treat-dummy-note = En los estudios mejoran con un tratamiento simulado más personas que aquí, porque los diarios oscilan y se entra en malas semanas. Ese alivio muestra cómo el cuerpo puede bajar el dolor, no que el dolor no fuera real.
treat-open-note = En este estudio todos sabían qué recibían. Esperar ayuda ya puede dar alivio, también en el modelo. Sin un tratamiento simulado nadie puede separar lo uno de lo otro.
treat-inside = Qué cambió por dentro
treat-inside-lead = La última semana de tratamiento, junto a las mismas personas sin tratamiento.
treat-inside-once = La semana después de darlo, junto a las mismas personas sin tratamiento.
treat-inside-all = Todo lo que se miró
treat-moved = { $mean } % (de { $low } a { $high } %)
treat-moved-less = { $mean } % menos (de { $low } a { $high })
treat-moved-more = { $mean } % más (de { $low } a { $high })
treat-unknown = Lo que este modelo no sabe
treat-harms = No sabe nada de daños: ni efectos secundarios, ni hábito, ni problemas al dejar un medicamento. Por eso no puede pesar ayuda y daño.
treat-harms-practice = No sabe nada de daños: ni agujetas, ni lesiones, ni días peores tras hacer demasiado. Por eso no puede pesar ayuda y daño.
treat-others = No conoce edad, sexo, otras enfermedades, ni medicamentos que no van juntos.
treat-others-practice = No conoce edad, sexo, otras enfermedades, ni la forma física y la fuerza de nadie.
treat-no-advice = Esto no aconseja hacerlo ni dejarlo.
treat-licence = Licencia de { $name }.
treat-never-stop = Nunca dejes ni cambies un medicamento por esto. Dejar algunos de golpe puede hacer daño.
treat-assumed = De lo que queda al parar, el { $share } % de la duda viene de números supuestos.
treat-published = Lo que halló este estudio
treat-protocol = Lo que no se vio de su plan, y se supone
treat-take = El mismo curso como diseño de ensayo. El programa neuroflare da con él los mismos números.
treat-save = Guardar design.yaml
treat-all = Probar otros tratamientos
licence-usa-not-eu = con licencia en EE. UU. desde { $year }, rechazado en la Unión Europea
licence-not-usa = sin licencia en EE. UU., en otros lugares no se sabe
licence-not-known = esta colección no lo sabe
licence-no-medicine = No es un medicamento, así que no la necesita.
drug-amitriptyline = Amitriptilina
drug-amitriptyline-plain = Un medicamento antiguo para el ánimo bajo, dado para el dolor en dosis pequeñas por la noche.
drug-aprepitant = Aprepitant
drug-aprepitant-plain = Una cápsula contra las náuseas que aparta la sustancia P de su receptor.
drug-capsaicin-patch = Parche de capsaicina
drug-capsaicin-patch-plain = Un parche con mucha capsaicina. Las terminaciones finas de la piel se retiran durante meses.
drug-cyclobenzaprine = Ciclobenzaprina
drug-cyclobenzaprine-plain = Una pastilla contra músculos tensos, probada por la noche.
drug-duloxetine = Duloxetina
drug-duloxetine-plain = Una cápsula, también para el ánimo bajo, que mantiene más tiempo dos mensajeros entre neuronas.
drug-exercise = Ejercicio
drug-exercise-plain = Ejercicio regular al ritmo que la persona puede llevar.
drug-exercise-doubt = Del ejercicio conoce solo lo que puede hacer al sueño, la alarma, los nervios del estrés y los opioides propios del cuerpo. También hace que se usen las partes que duelen. No tiene músculo, peso ni ánimo.
drug-gabapentin = Gabapentina
drug-gabapentin-plain = Una cápsula, hecha primero para convulsiones. Las terminaciones de la médula sueltan menos.
drug-ketamine = S-ketamina
drug-ketamine-plain = Un anestésico, dado en vena en dosis pequeñas.
drug-ketotifen = Ketotifeno
drug-ketotifen-plain = Una pastilla antigua contra la alergia que mantiene cerrados los mastocitos y bloquea la histamina.
drug-naltrexone = Naltrexona, dosis baja
drug-naltrexone-plain = Una pastilla que bloquea receptores de opioides, probada en un décimo de la dosis usual.
drug-prednisolone = Prednisolona
drug-prednisolone-plain = Una pastilla de cortisona.
drug-pregabalin = Pregabalina
drug-pregabalin-plain = Una cápsula, hecha primero para convulsiones. Las terminaciones de la médula sueltan menos.
drug-propranolol = Propranolol
drug-propranolol-plain = Un medicamento que bloquea la adrenalina en el corazón, y parte de la alarma.
drug-sympathetic-block = Bloqueo simpático
drug-sympathetic-block-plain = Un anestésico local en los nudos nerviosos que sirven a los vasos de una extremidad.
drug-tramadol = Tramadol
drug-tramadol-plain = Una pastilla de opioide débil, que el hígado cambia en otro más fuerte.
inside-limb-peptide-cgrp = CGRP de la extremidad
inside-limb-tissue-inflammation = Inflamación de la extremidad
inside-limb-nerve-phenotype = Reserva de mensajeros en terminaciones de la extremidad
inside-axial-tissue-inflammation = Inflamación del tronco
inside-axial-nerve-phenotype = Reserva de mensajeros en terminaciones del tronco
inside-outflow-outflow = Tráfico de los nervios simpáticos
inside-limb-junction-alpha1-nerve = Receptores alfa-1 en terminaciones de la extremidad
inside-limb-cord-ltp = Contactos reforzados en la médula, de la extremidad
inside-axial-cord-ltp = Contactos reforzados en la médula, del tronco
inside-axial-cord-glia = Glía alerta de la médula
inside-central-descending-inhibition = Señales del cerebro que frenan el dolor
inside-central-descending-facilitation = Señales del cerebro que suben el dolor
inside-central-sleep-debt = Sueño que falta
inside-central-arousal = Alarma de cuerpo y cerebro

## How sure are we

sure-view-title = ¿Qué tan seguro es?
sure-view-lead = Cada número publicado de la colección está junto a lo que predice el modelo. Lo que falla queda a la vista.
sure-about = Sobre
group-all = todo
group-healthy = personas sanas
group-crps = personas que viven con SDRC
group-treatments = ensayos de tratamientos
group-fibromyalgia = personas que viven con fibromialgia
group-small-fibre-neuropathy = personas que viven con neuropatía de fibras finas
sure-all-rows = Todos los resultados
sure-kept-aside = Solo los resultados apartados como prueba
sure-bar = De { $total } resultados, el modelo coincide con { $agrees }, está cerca en { $near } y falla en { $misses }. En { $unclear } no puede decirlo.
sure-view-how = Una predicción es un intervalo sobre personas virtuales y sobre lo que no se sabe. Coincide si el número publicado está donde lo hallarían 90 de 100 estudios de ese tamaño.

    El modelo tiene { $all } números con una nota de su origen. De ellos, { $assumed } son al menos en parte supuestos.
sure-filter = Qué resultados mostrar
sure-every = Todos
sure-table = Resultados publicados junto a predicciones
sure-head-result = Resultado
sure-head-published = Publicado
sure-head-predicted = Predicho, 90 de 100
sure-head-verdict = Veredicto
verdict-word-agrees = coincide
verdict-word-near = cerca
verdict-word-misses = falla
verdict-word-uninformative = no puede decirlo
direction-higher = más alto
direction-lower = más bajo
direction-no-effect = sin diferencia
direction-at-least = al menos
direction-at-most = como mucho

## Words

words-title = Palabras
words-lead = { $count } palabras del campo, cada una en una frase. «Más» abre lo que se sabe de ella.
words-search = Buscar una palabra
words-found = { $count ->
    [one] Una palabra
   *[other] { $count } palabras
  }

## Stories

story-title = Tres historias
story-lead = Cada una dura unos tres minutos. Se puede parar en cualquier punto; la dirección guarda el lugar.
story-save = Guardar esta historia en un archivo
story-other = Otras historias
story-flare = Un eritema en piel sana
story-flare-line = Cómo un nervio pinta una mancha roja, y qué la detiene.
story-flare-1 = Un pinchazo
story-flare-1-text = Una gota de [histamine|histamina] está en la piel, y una aguja fina la atraviesa. En segundos disparan fibras nerviosas.
story-flare-2 = El eritema
story-flare-2-text = La señal entra en todas las ramas de la misma fibra. Cada rama suelta [cgrp|CGRP]. Así el [flare|eritema] crece mucho más allá del pinchazo.
story-flare-3 = Una franja adormecida
story-flare-3-text = Ahora una franja de piel está adormecida. El nervio debajo no lleva nada. Más allá la piel queda pálida.
story-flare-4 = Lo hace el nervio
story-flare-4-text = Lo mismo en números. Con el nervio bloqueado, el flujo junto a la capsaicina casi no sube. Así que el nervio lleva el eritema.
story-injury = Una lesión, dos finales
story-injury-line = La misma muñeca rota sana en una persona. En otra se vuelve SDRC.
story-injury-1 = Noor se recupera
story-injury-1-text = Noor se rompe la muñeca. Duele, luego menos, luego nada. Es el curso habitual.
story-injury-2 = La mayoría también
story-injury-2-text = De 100 personas virtuales la mayoría está bien al año. Algunas no.
story-injury-3 = Ingrid no
story-injury-3-text = Ingrid se rompe la muñeca de igual manera. Sus números difieren un poco en muchos lugares. Su dolor se queda.
story-injury-4 = Lo que quedó
story-injury-4-text = El hueso ha sanado. En la médula, contactos entre neuronas se han reforzado, y siguen así.
story-injury-5 = Por eso duele el roce
story-injury-5-text = Un pincel suave llega ahora a la vía del dolor. Se llama [allodynia|alodinia]. El dolor es real.
story-relief = Alivio que dura solo mientras hay bloqueo
story-relief-line = Por qué un alivio se va al parar, y otro quizá se queda.
story-relief-1 = Maria, tras un año de estrés
story-relief-1-text = El estrés acaba tras un año. El dolor no. Lo que lo sostiene no es una cosa sola. Es un circuito en que cada parte mantiene a la siguiente.
story-relief-2 = Un tratamiento, y después
story-relief-2-text = Como en un estudio, personas virtuales que viven con SDRC reciben S-ketamina en vena cuatro días. Mira qué queda del alivio en las semanas siguientes.
story-relief-3 = Quitar una flecha
story-relief-3-text = Durante un año falta una flecha del modelo. Luego vuelve. Con la mayoría de las flechas el dolor regresa. En algunas personas basta quitar una flecha para que no vuelva; en otras no basta ninguna sola.
story-relief-4 = Qué significa, y qué no
story-relief-4-text = En el modelo un bloqueo puede hacer dos cosas. Puede callar un paso, mientras dura. O puede dejar que todo el circuito se apague.

    Una flecha no es un medicamento, y nadie sabe aún si los circuitos reales se apagan así. Es una pregunta para estudios.

## Page for a visit

doctor-lead = Una hoja para llevar. Hay sitio para notas propias; nada se guarda ni se envía.
print = Imprimir esta página
doctor-questions = Preguntas que otras personas han hecho
doctor-questions-list =
    ¿Cómo se llama este dolor, y qué tan seguro es?
    ¿Qué más podría ser, y se ha buscado?
    ¿Qué suele pasar con el tiempo?
    ¿Qué se puede hacer ahora, y qué daños tiene?
    ¿Cómo sabremos si ayuda, y cuándo lo miramos?
    Si ayuda, ¿cuánto dura, y cómo se deja sin riesgo?
    ¿Qué se puede hacer con el sueño y el movimiento?
doctor-notes = Notas
doctor-cannot = Lo que este modelo no puede decir
doctor-cannot-list =
    Qué le pasa a una persona real.
    Qué tratamiento es mejor.
    Por qué empezó el dolor de una persona.
    Nada sobre edad, sexo, genes, ánimo o pensamiento. El modelo no los tiene.
doctor-red = Cuándo buscar ayuda enseguida
doctor-red-lead = Estos signos necesitan un médico hoy, diga lo que diga un modelo. La lista es corta y no completa.
doctor-red-list =
    Fiebre con una extremidad caliente, hinchada y muy dolorosa.
    Una extremidad que de pronto está fría, blanca o azul.
    Debilidad nueva, o falta de sensación en la ingle o entre las piernas.
    Dificultad para retener o soltar orina o heces.
    Dolor de pecho, dificultad para respirar, o una pantorrilla hinchada que duele.
    Dolor de cabeza súbito, el peor de todos, o dificultad para hablar.
    Pensamientos de acabar con la vida. Hay ayuda a toda hora: emergencias, o findahelpline.com.

## Teachers

teach-lead = Dos formas listas. Cada enlace abre la página tal como hace falta. Los estudiantes ven los mismos números.
teach-ask = Preguntas para la clase
teach-key = Clave para docentes
teach-ten = Diez minutos en una clase
teach-ten-aim = Meta: una fibra nerviosa es un órgano que envía además de sentir.
teach-ten-1-link = Histamina, el eritema crece.
teach-ten-1 = Pulsa reproducir. Pregunta hasta dónde llega el pinchazo, y hasta dónde el eritema.
teach-ten-2-link = Piel adormecida.
teach-ten-2 = Mueve el control del bloqueo. Pregunta qué lleva el eritema.
teach-ten-3-link = 100 personas virtuales.
teach-ten-3 = Deja pasar el tiempo. Pregunta en qué falla aquí el modelo.
teach-ten-ask =
    ¿Por qué el eritema es mayor que la roncha?
    ¿Qué experimento muestra que hace falta el nervio?
    ¿Por qué un intervalo es más honesto que una línea?
teach-ten-key = Las ramas de una fibra comparten la señal, y el eritema sigue el árbol del nervio. La roncha necesita histamina. Un bloqueo del nervio detiene el eritema y deja la roncha. Una línea esconde que las personas difieren, y que mucho no se sabe.
teach-ninety = Noventa minutos en una práctica
teach-ninety-aim = Metas: leer una curva de dosis con su intervalo; desmontar un circuito; distinguir una causa de lo que mantiene; juzgar un modelo por lo que falla.
teach-ninety-1-link = Capsaicina, 100 microgramos.
teach-ninety-1 = Lee el flujo máximo y su intervalo. Guarda la tabla.
teach-ninety-2-link = Capsaicina, 1000 microgramos.
teach-ninety-2 = Compara con los puntos medidos.
teach-ninety-3-link = El circuito, receptores alfa.
teach-ninety-3 = Apaga una flecha cada vez. Anota el dolor al final.
teach-ninety-4-link = Ben junto a Noor.
teach-ninety-4 = Haz una lista de tres diferencias medibles.
teach-ninety-5-link = Hacer una persona.
teach-ninety-5 = Busca rasgos con los que el dolor se queda tras una lesión.
teach-ninety-6-link = Alivio.
teach-ninety-6 = Explica por qué un alivio se queda y el otro se va.
teach-ninety-7-link = ¿Qué tan seguro es?
teach-ninety-7 = Elige un fallo, y di qué podría faltar en el modelo.
teach-ninety-ask =
    ¿Una décima de la dosis da una décima del flujo? ¿Por qué no?
    ¿Qué flecha importa más tras una lesión, y vale también para el estrés?
    ¿Qué diferencia hay entre un desencadenante y lo que mantiene un estado?
    ¿Qué experimento decidiría entre dos explicaciones?
teach-ninety-key = Los receptores se saturan, y la curva es plana con dosis altas; con dosis bajas el modelo da demasiado, un fallo conocido. Tras una lesión importan pronto las flechas de la inflamación a la terminación. Un desencadenante puede irse mientras el circuito sigue; la figura del alivio muestra los dos casos. En la última pregunta vale toda respuesta que nombre una medida, un grupo y un resultado en contra.

## About

about-title = Acerca de este modelo
about-lead = neuroflare es un modelo de ordenador de la inflamación neurogénica y del dolor duradero. Se hizo para aprender e investigar, y para nada más.
about-in = Qué contiene
about-in-text = Piel con terminaciones nerviosas, mensajeros, vasos, mastocitos y defensas; nervios simpáticos; médula; cerebro; sangre; hormonas del estrés. Detrás hay { $claims } hechos publicados.
about-out = Qué no contiene
about-out-text = Daños de los tratamientos, hormonas sexuales, edad, genes, ánimo y pensamiento. Tampoco clima ni comida.
about-tested = Cómo se prueba
about-tested-text = Personas virtuales pasan las pruebas de estudios publicados. Algunos números se ajustaron a piel sana; otros resultados se apartaron como prueba. Los fallos están en ¿Qué tan seguro es?
about-privacy = Privacidad
about-privacy-text = No hay cuentas, ni cookies, ni nada de otros sitios. La página solo pregunta al programa que la inició. No pregunta por los síntomas ni medicamentos de nadie.
about-cite-text = Por favor nombra la versión y el modelo, para que otros puedan repetirlo.
about-cite =
    neuroflare { $version }. A mechanistic model of neurogenic inflammation, fibromyalgia and CRPS.
    Model { $hash }, numbers: { $numbers }, seed { $seed }, { $people } virtual people.
