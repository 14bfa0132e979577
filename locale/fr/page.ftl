## Français. Traduction automatique ; aucune personne de langue maternelle ne l'a encore relue.

## Frame

brand-label = neuroflare, première page
skip = Aller au contenu
nav-label = Parties principales
nav-door = Début
nav-ask = Questions
nav-test = Tests
nav-treat = Traitements
nav-loop = La boucle
nav-people = Personnes virtuelles
nav-story = Histoires
nav-words = Mots
nav-sure = À quel point est-ce sûr ?
nav-doctor = Feuille pour la visite médicale
nav-teach = Pour l'enseignement
nav-about = À propos
legal = Un modèle informatique pour apprendre et chercher. Il ne peut pas dire ce qui vous arrivera. Ne commencez, n'arrêtez ni ne changez un médicament à cause de lui ; en arrêter certains d'un coup peut nuire. Parlez à votre médecin.
too-much = Si c'est trop maintenant
too-much-text = On peut s'arrêter ici. Pour parler à quelqu'un, findahelpline.com indique des lignes d'écoute. En danger, appeler le numéro d'urgence du pays.
language = Langue
theme-dark = Page sombre
theme-light = Page claire
copy-link = Copier un lien vers ceci
copied = Copié
copied-here = Copié. Le lien ne marche que sur cet ordinateur.
unchecked = Ces mots ont été traduits par une machine. Aucune personne de langue maternelle ne les a encore relus. Ce qui manque est en anglais.
wait = Un instant
wait-progress = { $share } sur 100 fait
first-wait = Les personnes virtuelles se préparent. La première fois prend quelques secondes.
nobody-there = Dans le modèle actuel, personne n'en vient à vivre avec cela aussi longtemps. C'est une lacune du modèle. Dans la vraie vie, des personnes vivent avec cela.
unreachable = Le serveur de cette page ne répond pas. neuroflare web tourne-t-il encore ?
more = Plus
close = Fermer
back = Retour
next = Suivant
play = Lire
pause = Pause
also = Ce qui arrive encore
save = Enregistrer
save-csv = Tableau (CSV)
save-svg = Dessin (SVG)
save-png = Image (PNG)
save-below = 5 sur 100 en dessous
save-above = 5 sur 100 au-dessus
save-origin = neuroflare { $version }, un modèle informatique pour apprendre et chercher.
save-legal = Il ne peut pas dire ce qui arrivera à une personne, et n'est pas un conseil médical. Licence : Apache-2.0.
read-values = Lire les valeurs
read-at = Se déplacer sur la courbe
table-of = Tableau : { $title }
none = aucun

## Door

door-title = Que se passe-t-il dans la peau, les nerfs et le cerveau quand la douleur ne se calme pas ?
door-lead = Les nerfs peuvent enflammer la peau. Chez certains cela passe, chez d'autres cela reste. Voici un modèle, avec des personnes inventées pour l'essayer.
door-questions = Huit questions
door-more = Ou regarder autour
door-test = Donner à des personnes virtuelles capsaïcine, chaleur ou pression, et voir la suite.
door-loop = L'image vivante. Éteindre une flèche, et voir ce qui change.
door-treat = Des traitements publiés, sur des personnes virtuelles : avant, pendant et après.
door-people = Cinq personnes inventées, et des vies qui finissent bien ou non.
door-story = Trois courtes histoires, pas à pas.
plate = Dessin : un nerf se ramifie dans la peau, au-dessus d'un vaisseau sanguin. De petits messagers flottent entre les deux, et la peau rougit.

## The eight questions

ask-step = Question { $k } sur 8
ask-unknown = Ce que personne ne sait
ask-all = Toutes les questions

ask-skin = Que se passe-t-il dans ma peau ?
ask-skin-shows = Une rougeur grandit autour d'une toute petite piqûre.
ask-skin-text = Les fibres nerveuses fines font deux choses. Elles signalent à la moelle épinière ce qui peut blesser. Elles libèrent aussi de petits messagers dans la peau.

    L'un de ces messagers est le [cgrp|CGRP]. Il élargit les vaisseaux, et la peau devient rouge et chaude. La zone rouge s'appelle [flare|rougeur].
ask-skin-figure = Ci-dessous, de l'histamine est piquée dans une peau virtuelle. Le signal court le long des branches du nerf, et la rougeur dépasse de loin la piqûre.
ask-skin-unknown = Dans la peau saine, la rougeur se mesure bien. Dans la fibromyalgie, certaines études ont trouvé des rougeurs plus grandes, d'autres non. On ne sait pas à quel point elles comptent pour une douleur qui dure.

ask-nerves = Que se passe-t-il dans mes nerfs ?
ask-nerves-shows = L'image vivante après une blessure.
ask-nerves-text = Après une blessure, les terminaisons nerveuses s'activent plus facilement. C'est la [sensitization|sensibilisation]. Le tissu enflammé produit du [ngf|facteur de croissance nerveuse], qui les tient en éveil pendant des jours.

    Plus à l'intérieur, la moelle épinière peut elle aussi monter le volume. Chez la plupart des gens, tout cela se calme.
ask-nerves-figure = Appuyer sur « Lire » pour suivre 120 jours après un poignet cassé. Choisir une partie pour en savoir plus.
ask-nerves-unknown = Personne ne peut regarder avec autant de détails dans la moelle d'une personne vivante. Une grande part de ceci vient d'animaux.

ask-touch = Pourquoi le toucher fait-il mal ?
ask-touch-shows = Le même pinceau doux, avant et après.
ask-touch-text = Un pinceau doux active des fibres du toucher, pas des fibres du danger. De petites cellules nerveuses de la moelle épinière séparent les deux.

    Quand ces cellules perdent leur force, le toucher atteint la voie de la douleur. Les médecins parlent d'[allodynia|allodynie]. La douleur est réelle, même quand la peau semble aller bien.
ask-touch-figure = Tomás est un homme inventé. Une maladie lui enlève peu à peu ses petites fibres nerveuses. Un pinceau doux effleure sa main avant la maladie, puis un an après.
ask-touch-unknown = En clinique, le toucher fait souvent mal aux personnes qui vivent avec un SDRC. Dans le modèle, il calme même la douleur chez certaines. Ici, le modèle est faible.

ask-real = Est-ce réel ?
ask-real-shows = Deux signes chez deux personnes après la même blessure.
ask-real-text = Oui. Une douleur qui reste s'accompagne de choses mesurables : chaleur, gonflement, messagers dans la peau, et nerfs qui s'activent tout seuls.

    Une image médicale ou une prise de sang peut quand même être normale. Ces examens cherchent autre chose.
ask-real-figure = Noor et Ingrid sont inventées. Elles se sont cassé le poignet de la même façon. Noor va bien ; Ingrid vit avec un [crps|SDRC]. Le modèle montre ce qui s'en va chez Noor et reste chez Ingrid.
ask-real-unknown = Aucun examen ne montre à lui seul une douleur qui dure. La chaleur de la peau se mesure facilement ; personne ne voit les contacts d'une moelle vivante. Ce qu'on trouve diffère d'une personne à l'autre. Certaines n'ont aucun de ces signes.
real-warmth = La main : plus chaude ou plus froide que l'autre
real-synapses = Dans la moelle épinière : contacts renforcés pour la main
real-sum = Après trois ans : { $ingrid } sur 1 chez Ingrid et { $noor } sur 1 chez Noor.
real-sum-warmth = Après trois ans, les mains diffèrent de { $ingrid } °C chez Ingrid et de { $noor } °C chez Noor.

ask-start = Pourquoi cela a-t-il commencé ?
ask-start-shows = Une blessure, deux personnes.
ask-start-text = La même blessure peut se réparer chez une personne, et lancer une douleur durable chez une autre. Personne n'a rien fait de mal.

    Dans le modèle, les personnes diffèrent par plus de cent petits détails. Chacun, à lui seul, est sans gravité. Certains mélanges laissent la boucle s'entretenir elle-même.
ask-start-figure = Noor et Ingrid se cassent le poignet de la même façon. Seuls leurs traits diffèrent.
ask-start-unknown = On ne sait pas quels traits comptent le plus chez de vraies personnes. Dans le modèle, beaucoup de mélanges différents mènent à la même fin.

ask-away = Cela va-t-il partir ?
ask-away-shows = 100 personnes virtuelles après un poignet cassé.
ask-away-text = Après une blessure, la plupart des gens se rétablissent. Le modèle montre la même chose : la douleur est fréquente au début, puis devient rare.

    Pour une seule personne, nul ne peut le dire à l'avance. Un modèle non plus.
ask-away-figure = Chaque silhouette est une personne virtuelle après un poignet cassé. Déplacer le curseur pour laisser passer le temps.
ask-away-unknown = Personne ne sait à l'avance chez qui la douleur reste. Dans une étude, 4 personnes sur 100 avaient un SDRC quatre mois après un poignet cassé.

ask-treats = Qu'est-ce qui le traite ?
ask-treats-shows = Ce que des études ont essayé, sur des personnes virtuelles.
ask-treats-text = Aucun traitement n'aide tout le monde. Les études en ont essayé beaucoup, et la plupart aident un peu certaines personnes.

    Le modèle en contient quinze, chacun comme une étude l'a donné. Il ne sait rien des effets nocifs. Il ne peut donc pas dire lequel est meilleur.
ask-treats-figure = Ici, des personnes virtuelles vivent avec une fibromyalgie. Comme dans une étude, elles font de l'exercice en eau chaude pendant douze semaines. Puis elles arrêtent.
ask-treats-unknown = Personne ne sait quel traitement aidera quelle personne. Un modèle ne peut pas le dire non plus. Le modèle ne contient aucun effet indésirable. Un médecin en sait plus que cette page.

ask-lasts = Le soulagement dure-t-il après l'arrêt ?
ask-lasts-shows = La douleur pendant un traitement, et dans l'année qui suit.
ask-lasts-text = Parfois le soulagement ne dure que tant que le traitement est là. Parfois il pourrait rester, si une boucle revient au repos et ne repart pas.

    Peu d'études ont suivi les personnes après l'arrêt. Pour la plupart des traitements, personne ne le sait donc.
ask-lasts-figure = Ici, des personnes virtuelles vivent avec une fibromyalgie. Comme dans une étude, elles prennent de la prégabaline pendant huit semaines. Puis elles arrêtent.
ask-lasts-unknown = Ce qui se passe après l'arrêt est connu pour peu de traitements. Arrêter certains médicaments d'un coup peut nuire ; le modèle ne le sait pas.

touch-before = avant la maladie
touch-after = un an après
touch-title = Douleur qu'ajoute un pinceau doux, de 0 à 10
touch-summary = Avant la maladie, le pinceau ajoute { $before } sur 10. Un an après, il ajoute { $after } sur 10.
touch-waiting = Tomás vit une année
relief-waiting = Maria vit trois années, une fois pour chaque flèche
relief-title = Douleur de la main quand une flèche manque
relief-stays = Un soulagement qui reste
relief-goes = Un soulagement qui s'en va
relief-away = sans la flèche
relief-nothing = rien de changé
relief-stays-words = Flèche absente : { $meaning }. Un an après son retour, la douleur est de { $back } sur 10.
relief-goes-words = Flèche absente : { $meaning }. Un an après son retour, la douleur est de { $back } sur 10.
relief-none = Aucune flèche ne fait cela à elle seule chez Maria.

## Tests

tests-label = Tests
site = Où
site-forearm = avant-bras
site-trapezius = muscle de l'épaule
site-help = Pour le modèle, bras, main, jambe et pied sont une seule peau.
site-help-one = Ce test se fait sur la peau d'un membre. Pour le modèle, bras, main, jambe et pied sont une seule peau.
people-all = Ligne : le milieu de { $people } personnes virtuelles. Ombré : 90 sur 100.
people-beside = Lignes : le milieu de { $people } personnes virtuelles saines et de { $beside } à côté. Zone : 90 sur 100 de chaque groupe.
people-few = Un premier regard sur { $people } personnes virtuelles. La bande suit quand le curseur s'arrête.
beside-label = À côté de personnes saines
beside-none = personne d'autre
beside-says = Chez les { $group } : { $text }
beside-arm = { $group }, { $arm }
beside-fault = Un défaut connu : la rougeur de ces personnes virtuelles n'atteint pas la moitié de celle des personnes en bonne santé. Dans le modèle, pendant une longue maladie, les terminaisons nerveuses manquent de messagers et les vaisseaux s'en lassent.
beside-fault-studies = Dans les études, leur rougeur est aussi grande ou plus grande.
beside-flare = Cette image montre une personne saine typique, et personne qui soit malade.
pain-before = Avant, la douleur était déjà de { $value } sur 10.
numb-strip = Endormir une bande de peau
numb-strip-help = Le nerf dessous ne porte rien, la rougeur s'y arrête donc.
take-away = À emporter
take-away-lead = Le même test en fichier d'étude. Le programme neuroflare en tire les mêmes nombres.
save-study = Enregistrer study.yaml
cite = Comment citer
measured = { $citation }, mesuré chez { $people } personnes, { $dose }
measured-some = { $citation }, mesuré, { $dose }
study-found = { $citation } a trouvé { $value }
ninety = 90 personnes virtuelles sur 100 : { $low } à { $high }.
ninety-more = 90 personnes virtuelles sur 100 : { $low } à { $high } ou plus.
never-began = Chez { $count } sur 100 cela n'a pas commencé.
not-begun = pas encore à { $value }, où le test finit
minutes = { $minutes } min
seconds = { $seconds } s
axis-minutes = minutes
axis-seconds = secondes
unit-perfusion-change = % au-dessus du repos
unit-axon-reflex = % au-dessus du repos
unit-perfusion = % du repos
unit-pain = douleur, 0 à 10
unit-evoked-pain = douleur, 0 à 10
unit-wheal-thickness = mm
short-perfusion-change = %
short-axon-reflex = %
short-perfusion = %
short-pain = sur 10
short-evoked-pain = sur 10
short-wheal-thickness = mm
readout-perfusion-change = Débit sanguin de la peau sous la crème
readout-axon-reflex = Débit sanguin à 8 mm
readout-perfusion = Débit sanguin de la peau
readout-pain = Douleur, comme on la raconte ensuite
readout-evoked-pain = Douleur du moment
readout-wheal-thickness = Épaisseur de la papule
readout-wheal-diameter = Largeur de la papule après 15 minutes
readout-heat-pain-threshold = La chaleur commence à faire mal à
readout-pressure-pain-threshold = La pression commence à faire mal à
value-heat-pain-threshold = { $value } °C
value-wheal-diameter = { $value } mm
value-pressure-pain-threshold = { $value } kPa
one-perfusion-change = Le débit monte le plus à { $when } : { $value } % au-dessus du repos. Chez 90 personnes virtuelles sur 100, il est alors de { $low } à { $high } %.
one-axon-reflex = À côté, le débit monte le plus à { $when } : { $value } % au-dessus du repos. Chez 90 sur 100, il est de { $low } à { $high } %.
one-perfusion = Le débit baisse le plus à { $when } : { $value } % du repos. Chez 90 personnes virtuelles sur 100, il est de { $low } à { $high } %.
one-pain = La douleur est la plus forte à { $when } : { $value } sur 10. Chez 90 personnes virtuelles sur 100, elle est de { $low } à { $high }.
one-evoked-pain = La douleur est la plus forte à { $when } : { $value } sur 10. Chez 90 personnes virtuelles sur 100, elle est de { $low } à { $high }.
one-wheal-thickness = La papule est la plus épaisse à { $when } : { $value } mm. Chez 90 personnes virtuelles sur 100, elle est de { $low } à { $high } mm.
two-axon-reflex = Au plus haut, le débit est à { $a } % au-dessus du repos ({ $first }), et à { $b } % ({ $second }).
two-pain = Au plus haut, la douleur est de { $a } sur 10 ({ $first }), et de { $b } ({ $second }).
two-evoked-pain = Au plus haut, la douleur est de { $a } sur 10 { $first }, et de { $b } { $second }.
train-grows = La première impulsion fait mal à { $first } sur 10, et la dixième à { $tenth }. La douleur croît donc.
train-same = La première impulsion fait mal à { $first } sur 10, et la dixième à { $tenth }. Le modèle ne montre donc pas de hausse. Chez les gens, la douleur croît souvent.
arm-capsaicin = avec capsaïcine
arm-heat = avec chaleur
arm-noradrenaline = avec noradrénaline
arm-pressure = avec pression
arm-train = dix impulsions
arm-histamine = avec histamine
arm-alone = avec la chaleur seule
arm-with-cold = avec une main froide en plus
arm-bare = peau nue
arm-numb = peau endormie

test-capsaicin = Capsaïcine
test-capsaicin-question = Comment la peau répond-elle à la capsaïcine ?
test-capsaicin-lead = La [capsaicin|capsaïcine] rend le piment fort. Sur la peau elle ouvre une porte de fibres de douleur, et la peau devient rouge et chaude.
test-capsaicin-limits = Faiblesse connue : à faible dose la courbe monte trop tôt. 100 microgrammes ne font rien chez les gens, et quelque chose dans le modèle.
test-heat = Chaleur
test-heat-question = Comment la peau répond-elle à la chaleur ?
test-heat-lead = Une sonde chaude reste une demi-minute sur la peau. Des fibres du danger s'activent, et à côté la peau rougit.
test-heat-limits = Faiblesse connue : sous la sonde, les vaisseaux sont aussi chauffés directement. Le modèle l'omet.
test-noradrenaline = Noradrénaline
test-noradrenaline-question = Que fait la noradrénaline aux vaisseaux ?
test-noradrenaline-lead = La [noradrenaline|noradrénaline] est le messager des [sympathetic-nerves|nerfs sympathiques]. Elle resserre les vaisseaux, et la peau pâlit et fraîchit.
test-noradrenaline-limits = Faiblesse connue : le débit baisse plus dans le modèle que chez les gens.
test-pressure = Pression
test-pressure-question = Quand la pression commence-t-elle à faire mal ?
test-pressure-lead = Une pointe mousse appuie de plus en plus, jusqu'à la pression fixée ici. Les médecins cherchent ainsi les endroits sensibles.
test-repeated-heat = Chaleur répétée
test-repeated-heat-question = La dixième impulsion fait-elle plus mal que la première ?
test-repeated-heat-lead = Dix courtes impulsions de chaleur se suivent. Si elles vont vite, la moelle peut les additionner. C'est la [temporal-summation|sommation temporelle].
test-conditioning = La douleur freine la douleur
test-conditioning-question = Une douleur peut-elle en calmer une autre ?
test-conditioning-lead = Une main dans l'eau glacée fait mal. Chez beaucoup, une seconde douleur paraît alors plus faible. C'est la [conditioned-pain-modulation|modulation conditionnée de la douleur].
test-conditioning-limits = Chez certaines personnes saines, une douleur en augmente une autre. Ce n'est pas une maladie.
test-histamine = Histamine
test-histamine-question = Comment grandissent papule et rougeur ?
test-histamine-lead = L'[histamine] est piquée dans la peau, comme dans un test d'allergie. Une [wheal|papule] pâle se lève, et une [flare|rougeur] s'étend autour.
test-histamine-limits = Faiblesse connue : les papules du modèle sont moitié moins larges que chez les gens.
test-anaesthetic = Anesthésique
test-anaesthetic-question = La rougeur a-t-elle besoin du nerf ?
test-anaesthetic-lead = Si un [local-anaesthetic|anesthésique local] arrête le nerf, la rougeur à côté de la capsaïcine reste petite. C'est donc le nerf qui la porte.

knob-dose = Dose
knob-dose-help = Combien de capsaïcine est posée sur la peau. Chaque pas multiplie.
knob-dose-value = { $value } microgrammes
knob-temperature = Température
knob-temperature-help = Jusqu'où la sonde chauffe. Elle part de 32 °C.
knob-temperature-value = { $value } °C
knob-current = Force
knob-current-help = Le courant qui fait entrer la noradrénaline dans la peau, pendant deux minutes.
knob-current-value = { $value } mA
knob-pressure = Pression maximale
knob-pressure-help = La pression monte de 50 kPa par seconde jusque-là.
knob-pressure-value = { $value } kPa
knob-interval = Temps entre impulsions
knob-interval-help = Du début d'une impulsion au début de la suivante.
knob-interval-value = { $value } s
knob-cold = Froid de l'autre main
knob-cold-help = 0 est de l'eau tiède, 100 de l'eau glacée.
knob-cold-value = { $value } sur 100
knob-concentration = Concentration
knob-concentration-help = Combien d'histamine est dans la goutte sur l'aiguille. Chaque pas multiplie.
knob-concentration-value = { $value } mg/mL
knob-block = Part du nerf qui est bloquée
knob-block-help = 0 laisse le nerf tel quel, 100 l'arrête tout à fait.
knob-block-value = { $value } sur 100

flare-title = La peau vue d'en haut
flare-waiting = La rougeur est suivie sur une peau de 13 sur 13 cm
flare-summary = À { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
  } la rougeur couvre { $area } cm². Au plus grand elle couvre { $largest } cm².
flare-pale = À { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
  }. La peau est pâle où la noradrénaline a resserré les vaisseaux. Il n'y a pas de rougeur.
flare-low = repos
flare-high = { $times } fois le débit au repos
flare-pale-low = presque aucun débit
flare-pale-high = débit au repos
flare-time = Temps
flare-time-help = Aller à un moment, ou lancer la lecture.
flare-note = Une personne virtuelle typique. La ligne est là où le débit dépasse le repos de moitié. Le point est le stimulus.

## Sure

sure-title = À quel point est-ce sûr ?
sure-spread = Sur 100 personnes virtuelles, 90 ont un maximum entre { $low } et { $high } { $unit }.
sure-spread-healthy = Sur 100 personnes virtuelles saines, 90 ont un maximum entre { $low } et { $high } { $unit }.
sure-lowest = Au point le plus bas, 90 personnes virtuelles sur 100 sont entre { $low } et { $high } { $unit }.
sure-lowest-healthy = Au point le plus bas, 90 personnes virtuelles saines sur 100 sont entre { $low } et { $high } { $unit }.
sure-line = Sur { $total } résultats publiés de ce genre, le modèle s'accorde avec { $agrees } et en manque { $misses }. Pour { $unclear } il est proche ou ne peut le dire.
sure-line-all = Sur { $total } résultats publiés de tout genre, le modèle s'accorde avec { $agrees } et en manque { $misses }. Pour { $unclear } il est proche ou ne peut le dire.
sure-none = Aucun résultat publié de ce genre n'est encore dans la collection.
sure-assumed = { $share } nombres du modèle sur 100 sont au moins en partie supposés.
sure-more = Voir lesquels

## The loop

loop-title = La boucle
loop-lead = Nerfs, vaisseaux, cellules immunitaires, moelle épinière et cerveau se parlent. Choisir une partie pour en savoir plus. Éteindre une flèche, et voir ce qui change.
loop-picture = Dessin de la boucle : peau en bas à gauche, moelle épinière et cerveau à droite, stress et main en haut. On peut choisir chaque partie.
loop-region = L'image vivante ; sur un écran étroit, elle défile sur le côté
loop-slide = Le dessin est plus large que l'écran. Il se déplace vers le côté.
loop-skin = peau
loop-event = Ce qui arrive
event-capsaicin = Capsaïcine sur la peau, 2 heures
event-injury = Un poignet cassé, 120 jours
event-infection = Une infection, 21 jours
event-stress = Six mois de fort stress
event-capsaicin-after = la capsaïcine sur la peau
event-injury-after = un poignet cassé
event-infection-after = une infection
event-stress-after = six mois de fort stress
loop-time-help = Aller à un moment, ou lancer la lecture.
day = jour { $day }
loop-level = { $part } : { $level } sur 100
loop-summary = Chez une personne virtuelle typique, après { $event } : la douleur monte jusqu'à { $pain } sur 10, et finit à { $end }.
loop-summary-off = { $count ->
    [one] Avec une flèche éteinte
   *[other] Avec { $count } flèches éteintes
  }, la douleur monte jusqu'à { $pain } sur 10, et finit à { $end }. Avec toutes les flèches, elle monterait jusqu'à { $before }.
loop-key = Chaque barre montre à quel point une partie s'écarte du repos : vers le haut c'est plus, vers le bas c'est moins. Une ligne en travers d'une barre montre le niveau avec toutes les flèches. Les flèches épaisses sont actives.
loop-all-back = Remettre toutes les flèches
loop-connections = Liens
switch-off = Éteindre
switch-on = Remettre
link-fixed = Cette étape est ce qui fait un nerf ou une moelle. Le modèle n'a pas d'interrupteur pour elle.
link-all = Ceci change d'un coup les { $count } liens ci-dessous.
evidence = Ce qui parle pour, et contre ({ $count })
evidence-none = Aucun résultat publié n'appuie encore ce lien. Il est supposé.
speaks-for = Pour
speaks-against = Contre
arrow-name = Nom dans le modèle : { $name }

part-ending = terminaison nerveuse
part-ending-text = Le bout d'une fine fibre de douleur ([nociceptor|nocicepteur]) dans la peau. Elle signale à la moelle ce qui peut blesser, et libère des messagers sur place.
part-peptides = messagers nerveux
part-peptides-text = Le [cgrp|CGRP] et la [substance-p|substance P], que libèrent les terminaisons nerveuses. Ils élargissent les vaisseaux, les rendent moins étanches et éveillent les cellules immunitaires.
part-vessel = vaisseau sanguin
part-vessel-text = De petits vaisseaux de la peau. Les messagers nerveux les élargissent, et la [noradrenaline|noradrénaline] les resserre. Plus de débit donne une peau rouge et chaude ; on mesure le [perfusion|débit sanguin].
part-immune = cellules immunitaires
part-immune-text = Un [mast-cell|mastocyte], qui contient de l'histamine, et des globules blancs, qui arrivent en quelques heures. Ils nettoient après une blessure.
part-cytokines = cytokines
part-cytokines-text = Les [cytokine|cytokines] sont des messagers entre cellules immunitaires, comme le [tnf|TNF]. Elles appellent d'autres cellules et mettent les terminaisons nerveuses en éveil.
part-growth = facteur de croissance
part-growth-text = Le [ngf|facteur de croissance nerveuse] vient de cellules de la peau et de cellules immunitaires. Il garde les terminaisons nerveuses sensibles pendant des jours.
part-receptors = récepteurs alpha
part-receptors-text = Des [alpha-adrenoceptor|récepteurs alpha-1] sur les terminaisons nerveuses. Les terminaisons saines en ont peu. S'il y en a plus, la noradrénaline peut exciter des fibres de douleur.
part-sympathetic = nerf sympathique
part-sympathetic-text = Les [sympathetic-nerves|nerfs sympathiques] règlent le débit sanguin et la sueur. Leur messager est la noradrénaline. Le stress et la douleur les rendent plus actifs.
part-cord = moelle épinière
part-cord-text = Ici, les nouvelles de la peau passent vers le cerveau. Une entrée forte peut élargir ce passage, pour des heures ou durablement. C'est la [sensitization|sensibilisation].
part-glia = cellules gliales
part-glia-text = Les [glia|cellules gliales] sont des cellules de soutien de la moelle. Quand elles sont actives, elles montent le volume des cellules nerveuses voisines.
part-brain = cerveau
part-brain-text = C'est ici que la douleur est ressentie. D'ici partent aussi des voies nerveuses qui freinent la douleur ou la laissent passer.
part-stress = stress et hormones
part-stress-text = La réponse du corps à la charge : vigilance, hormones du [stress] comme le cortisol, mauvais sommeil. Elle agit sur les nerfs, les vaisseaux et les cellules immunitaires.
part-limb = usage du membre
part-limb-text = Ce qui fait mal est moins utilisé. Un membre gardé immobile perd de la force et de l'os, et sa peau et ses vaisseaux changent.

link-ending-peptides = Une terminaison active libère des messagers
link-peptides-vessel = Les messagers nerveux élargissent les vaisseaux
link-peptides-immune = Les messagers nerveux éveillent les cellules immunitaires
link-immune-cytokines = Les cellules immunitaires produisent des cytokines
link-cytokines-immune = Les cytokines guident les cellules immunitaires
link-cytokines-growth = L'inflammation augmente le facteur de croissance
link-growth-immune = Le facteur de croissance éveille les mastocytes
link-growth-ending = Le facteur de croissance rend les terminaisons sensibles
link-growth-receptors = Le facteur de croissance augmente les récepteurs alpha
link-cytokines-ending = L'inflammation excite les terminaisons
link-cytokines-receptors = Les cytokines augmentent les récepteurs alpha
link-immune-vessel = Les globules blancs pèsent sur la paroi du vaisseau
link-vessel-ending = Une peau qui manque de sang excite les terminaisons
link-sympathetic-vessel = La noradrénaline resserre les vaisseaux
link-sympathetic-receptors = La noradrénaline change les récepteurs alpha
link-receptors-ending = Les récepteurs alpha excitent les terminaisons
link-ending-cord = Les terminaisons stimulent la moelle épinière
link-cord-glia = Une moelle très active éveille les cellules gliales
link-glia-cord = Les cellules gliales montent le volume de la moelle
link-cord-vessel = La moelle freine les nerfs des vaisseaux
link-cord-brain = La moelle envoie des nouvelles au cerveau
link-brain-cord = Le cerveau freine la douleur, ou la laisse passer
link-brain-stress = La douleur est un stress
link-brain-sympathetic = La douleur active le nerf sympathique
link-stress-sympathetic = Le stress active le nerf sympathique
link-stress-cytokines = Les hormones du stress calment l'inflammation
link-cytokines-stress = L'inflammation augmente les hormones du stress
link-cytokines-glia = L'inflammation dans le sang atteint les cellules gliales
link-brain-limb = Ce qui fait mal est moins utilisé
link-limb-vessel = Un usage réduit change le membre
link-limb-cord = Un os sans charge envoie de la douleur

## Arrows

arrow-acid-nociceptor = l'acide des cellules qui défont l'os excite ses terminaisons nerveuses
arrow-adrenergic-keratinocyte = les cellules de la peau répondent à la noradrénaline
arrow-alpha-vessel = les récepteurs alpha resserrent les vaisseaux
arrow-alpha1-keratinocyte = les récepteurs alpha-1 excitent des cellules de la peau
arrow-alpha1-nociceptor = les récepteurs alpha-1 excitent les terminaisons nerveuses
arrow-arousal-sympathetic = l'alerte active les nerfs sympathiques
arrow-brain-glia-descending = les cellules gliales actives du cerveau laissent passer plus de douleur
arrow-central-csf-ngf = les cellules gliales augmentent le facteur de croissance du liquide spinal
arrow-cgrp-weariness = les vaisseaux répondent moins au CGRP qui dure
arrow-conditioning-descending = une douleur ailleurs amène le cerveau à freiner la douleur
arrow-cooling-sympathetic = un corps qui se refroidit active les nerfs sympathiques de la peau
arrow-cortisol-brain-glia = le cortisol calme les cellules gliales du cerveau
arrow-cortisol-immune = le cortisol freine les cytokines du tissu
arrow-cortisol-plasma = le cortisol freine les cytokines d'une infection
arrow-cortisol-receptor = les cellules répondent moins au cortisol qui dure
arrow-cytokine-alpha1 = les cytokines augmentent les récepteurs alpha-1 des terminaisons et de la peau
arrow-cytokine-bone = les cytokines appellent les cellules qui défont l'os
arrow-cytokine-cyclooxygenase = les cytokines augmentent l'enzyme qui produit les prostaglandines
arrow-cytokine-leukocyte = les cytokines appellent des globules blancs
arrow-cytokine-mast-cell = les cytokines éveillent les mastocytes
arrow-cytokine-ngf = les cytokines augmentent le facteur de croissance nerveuse
arrow-damage-bradykinin = le tissu blessé produit de la bradykinine
arrow-damage-leukocyte = le tissu blessé appelle des globules blancs
arrow-demand-set-point = une charge qui dure élève le repos des nerfs sympathiques
arrow-disuse-bone = un os qui ne porte rien se défait
arrow-disuse-dystrophy = un usage réduit change la peau, les ongles et les poils
arrow-disuse-glia = ce qui n'est pas utilisé éveille les cellules gliales de la moelle
arrow-expectation-descending = ce qu'on attend amène le cerveau à freiner la douleur
arrow-expectation-rating = ce qu'on attend change la note donnée à la douleur
arrow-glia-chloride = les cellules gliales actives affaiblissent les freins de la moelle
arrow-glia-gain = les cellules gliales actives montent le volume de la moelle
arrow-il10-cytokine = l'interleukine-10 freine les cytokines du tissu
arrow-il10-plasma = l'interleukine-10 freine les cytokines d'une infection
arrow-il6-stress-axis = l'interleukine-6 augmente les hormones du stress
arrow-immobilisation-disuse = ce qui ne peut pas bouger est moins utilisé
arrow-inflammation-fibres = des terminaisons nerveuses se perdent dans le tissu enflammé
arrow-inflammation-nociceptor = l'inflammation excite les terminaisons nerveuses et les rend sensibles
arrow-inflammation-receptor = être malade rend les cellules moins sensibles au cortisol
arrow-injury-glia = les fibres nerveuses blessées éveillent les cellules gliales de la moelle
arrow-keratinocyte-ngf = les cellules de la peau produisent du facteur de croissance nerveuse
arrow-lasting-tolerance = les cellules répondent moins à une inflammation qui dure
arrow-mast-cell-leukocyte = les mastocytes appellent des globules blancs
arrow-mast-cell-ngf = les mastocytes libèrent du facteur de croissance nerveuse
arrow-ngf-alpha1 = le facteur de croissance augmente les récepteurs alpha-1 (terminaisons et peau)
arrow-ngf-mast-cell = le facteur de croissance nerveuse éveille les mastocytes
arrow-ngf-nociceptor = le facteur de croissance nerveuse rend les terminaisons sensibles
arrow-noradrenaline-alpha-vessel = les vaisseaux s'habituent à la noradrénaline, et sans elle répondent plus
arrow-noradrenaline-alpha1 = trop peu ou trop de noradrénaline augmente les récepteurs alpha-1
arrow-noradrenaline-loss-supersensitivity = les vaisseaux longtemps privés de noradrénaline y répondent plus
arrow-noradrenaline-nociceptor = la noradrénaline excite les terminaisons qui sentent la pression
arrow-oedema-disuse = ce qui est gonflé est moins utilisé
arrow-oedema-dystrophy = un long gonflement change la peau, les ongles et les poils
arrow-oxidation-endothelium = les globules blancs pèsent sur la paroi du vaisseau
arrow-pain-arousal = la douleur augmente l'alerte du corps et du cerveau
arrow-pain-brain-glia = la douleur éveille les cellules gliales du cerveau
arrow-pain-descending = la douleur qui continue amène le cerveau à freiner la douleur
arrow-pain-disuse = ce qui fait mal est moins utilisé
arrow-pain-sleep = la douleur trouble le sommeil
arrow-pain-stress-axis = la douleur augmente les hormones du stress
arrow-pain-sympathetic = la douleur active les nerfs sympathiques
arrow-peptide-keratinocyte = les messagers nerveux éveillent des cellules de la peau
arrow-peptide-mast-cell = la substance P amène les mastocytes à libérer de l'histamine
arrow-perfusion-dystrophy = trop peu ou trop de sang change peau, ongles et poils
arrow-potentiation-vessel-outflow = les contacts renforcés de la moelle freinent les nerfs des vaisseaux
arrow-priming-mast-cell = les mastocytes éveillés libèrent plus, réagissent plus tôt et se multiplient
arrow-projection-glia = de forts signaux de douleur éveillent les cellules gliales de la moelle
arrow-projection-ltp = de forts signaux de douleur renforcent leurs propres contacts dans la moelle
arrow-sensitization-firing = des fibres silencieuses devenues sensibles s'activent seules
arrow-sickness-stress-axis = être malade augmente les hormones du stress
arrow-sickness-sympathetic = être malade active les nerfs sympathiques
arrow-site-plasma = les cytokines passent du tissu dans le sang
arrow-sleep-descending = un mauvais sommeil amène le cerveau à laisser passer plus de douleur
arrow-sleep-loss-sympathetic = le sommeil qui manque active les nerfs sympathiques
arrow-spread-site = les cellules gliales actives d'autres endroits éveillent celles d'ici
arrow-starvation-endothelium = un long manque de sang pèse sur la paroi du vaisseau
arrow-starvation-nociceptor = un tissu privé de sang des semaines excite les terminaisons nerveuses
arrow-stress-arousal = le stress augmente l'alerte du corps et du cerveau
arrow-stress-descending = l'alerte amène le cerveau à laisser passer plus de douleur
arrow-stress-stress-axis = le stress augmente les hormones du stress
arrow-stress-sympathetic = le stress active les nerfs sympathiques
arrow-systemic-brain-glia = l'inflammation dans le sang éveille les cellules gliales du cerveau
arrow-systemic-glia = l'inflammation dans le sang éveille les cellules gliales de la moelle
arrow-systemic-site = l'inflammation dans le sang éveille des cellules du tissu
arrow-tnf-il6 = le TNF augmente l'interleukine-6
arrow-touch-projection = le toucher atteint la voie de la douleur quand les freins cèdent

## Lives

people-title = Personnes virtuelles
people-lead = Ces personnes sont inventées. Les mêmes équations valent pour toutes ; seuls les nombres et les événements diffèrent. La plupart des vies finissent bien.
people-choose = Choisir une personne
compare-with = Comparer avec
compare-none = Ne comparer avec personne
compare-name = Comparer avec : { $name }
compare-made = Comparer avec une nouvelle personne
people-sure = Ces vies sont des exemples isolés, choisis par une règle et non à la main.
people-sure-made = Ces vies sont des exemples isolés. La nouvelle personne est faite à la main, avec les choix plus haut.
name-noor = Noor
name-noor-line = se rétablit
name-noor-story = Noor se casse le poignet et porte un plâtre pendant cinq semaines. Tous ses nombres sont typiques.
name-ben = Ben
name-ben-line = SDRC récent
name-ben-story = Ben se casse le poignet de la même façon. Trois mois plus tard, il remplit les critères du SDRC. Puis cela s'améliore lentement.
name-ingrid = Ingrid
name-ingrid-line = SDRC ancien
name-ingrid-story = Ingrid s'est cassé le poignet il y a trois ans. Sa main était d'abord chaude, et elle est froide maintenant.
name-maria = Maria
name-maria-line = fibromyalgie
name-maria-story = Maria a vécu un an de fort stress et de nuits courtes, avec une infection dans l'année.
name-tomas = Tomás
name-tomas-line = petites fibres perdues
name-tomas-story = Une maladie enlève peu à peu à Tomás ses petites fibres nerveuses, en deux ans.
name-made = Une nouvelle personne
name-made-line = créée ici
name-made-story = Cette personne est faite des traits et des événements choisis plus haut.
name-this = cette personne
name-this-first = Cette personne
life-waiting = { $name } vit trois années
life-pain = Douleur, de 0 à 10
life-warmth = Main plus chaude ou plus froide que l'autre
life-skin = Peau : inflammation et récepteurs alpha
life-cord = Moelle épinière : contacts renforcés
life-tired = Fatigue, et sommeil qui ne repose pas
life-fibres = Fibres nerveuses dans la peau
quantity-limb-pain = main
quantity-pain-elsewhere = ailleurs
quantity-warmth = différence
quantity-inflammation = inflammation
quantity-receptors = récepteurs alpha
quantity-synapses = main
quantity-synapses-elsewhere = ailleurs
quantity-fatigue = fatigue
quantity-unrefreshed = sommeil qui ne repose pas
quantity-fibres = fibres
axis-months = mois
axis-of10 = 0 à 10
axis-degrees = °C
axis-share = 0 à 1, le maximum
axis-times = fois l'état sain
axis-hundred = sur 100 personnes virtuelles
months = { $months } mois
life-immobilisation-short = plâtre
life-stress-short = stress
life-sleep-loss-short = nuits courtes
life-small-fibre-loss-short = perte de fibres
life-sum-pain = { $name }, douleur de la main : { $first } au plus fort, { $month } après un mois et { $year } après un an. Ailleurs, la douleur est de { $other } à la fin.
life-sum-warmth = La main a au plus { $first } °C de plus que l'autre.
life-sum-never-warmer = La main n'est jamais plus chaude que l'autre.
life-end-warmer = À la fin, elle a { $end } °C de plus.
life-end-colder = À la fin, elle a { $end } °C de moins.
life-end-same = À la fin, il n'y a pas de différence.
life-flat-warmth = Il n'y a pas de différence : les deux mains sont aussi chaudes l'une que l'autre.
life-flat = Rien de cela ne change pendant tout ce temps.
life-sum-skin = L'inflammation atteint { $first } sur 1 et finit à { $end }. Les récepteurs alpha finissent à { $other }.
life-sum-cord = Les contacts pour la main atteignent { $first } sur 1, et finissent à { $end }.
life-sum-tired = La fatigue atteint { $first } sur 10. À la fin, elle est de { $end }. Le sommeil qui ne repose pas est alors à { $other }.
life-sum-fibres = Les fibres finissent à { $end } fois le nombre de l'état sain.
life-touch = { $name } et un pinceau doux sur la main : il ajoute { $before } sur 10 avant, et { $after } un an après.
life-apart = Là où cette personne s'écarte le plus du niveau typique
apart-higher = plus haut que le niveau typique, de { $sd } pas (écarts types)
apart-lower = plus bas que le niveau typique, de { $sd } pas (écarts types)
life-apart-note = Ce ne sont pas les causes. D'autres personnes ont les mêmes nombres et se rétablissent, parce que le reste diffère.
verdict-well = Après trois ans, { $name } va de nouveau bien.
verdict-unharmed = Pendant ces trois ans, { $name } n'a jamais plus qu'un peu de douleur.
verdict-warmer = Après trois ans, { $name } a peu de douleur ({ $pain } sur 10) ; la main a encore { $degrees } °C de plus que l'autre.
verdict-colder = Après trois ans, { $name } a peu de douleur ({ $pain } sur 10) ; la main a encore { $degrees } °C de moins que l'autre.
verdict-pain = Après trois ans, { $name } a mal ({ $pain } sur 10), et ne remplit aucun ensemble de critères.
verdict-crps = Après trois ans, { $name } a mal ({ $pain } sur 10), et remplit les critères de recherche du SDRC.
verdict-fibromyalgia = Après trois ans, { $name } a mal ({ $pain } sur 10), et remplit les critères de recherche de la fibromyalgie.
verdict-both = Après trois ans, { $name } a mal ({ $pain } sur 10), et remplit les critères du SDRC et de la fibromyalgie.
two-title = { $name } : douleur, de 0 à 10
two-lives = Douleur un an après la même blessure : { $noor } sur 10 chez Noor, et { $ingrid } sur 10 chez Ingrid.
crowd-heading = Et 100 autres personnes ?
crowd-lead = Une seule vie dit peu. Ici, 100 personnes virtuelles se cassent le poignet. Elles diffèrent par leurs traits et par ce que personne ne sait.
crowd-title = 100 personnes virtuelles après un poignet cassé
crowd-waiting = 100 personnes virtuelles vivent deux années
crowd-count = { $hurts } sur 100
crowd-in-pain = ont mal ({ $when })
crowd-help = Une silhouette pleine a mal, une silhouette vide non. Avoir mal veut dire 1 sur 10 ou plus.
crowd-summary = Personnes virtuelles qui ont mal ({ $when }) : { $hurts } sur 100. Après un an : { $year }. Critères remplis : SDRC { $crps }, fibromyalgie { $fibromyalgia }.
crowd-pain = avec douleur
crowd-strong = avec forte douleur
made-title = Créer une personne
made-lead = Chaque curseur est un trait de cette personne virtuelle. Au milieu, il est comme chez une personne typique.
made-events = Ce qui arrive
made-fracture = un poignet cassé, avec un plâtre
made-infection = une infection
made-stress = six mois de fort stress
made-sleep = six mois de nuits courtes
made-surgery = une opération de la main
trait-typical = niveau typique
trait-lower = plus bas que le niveau typique
trait-higher = plus haut que le niveau typique
trait-much-lower = bien plus bas que le niveau typique
trait-much-higher = bien plus haut que le niveau typique
trait-adrenergic-expression-nerve = Récepteurs alpha qui peuvent apparaître
trait-adrenergic-expression-nerve-help = Combien de récepteurs alpha-1 les terminaisons nerveuses peuvent finir par porter.
trait-sympathetic-gain-stress = Réponse du corps au stress
trait-sympathetic-gain-stress-help = Avec quelle force le stress active les nerfs sympathiques.
trait-spinal-ltp-gain = Force de la mémoire de la moelle
trait-spinal-ltp-gain-help = De combien les contacts renforcés augmentent le signal.
trait-spinal-glia-reactivity = Éveil des cellules gliales
trait-spinal-glia-reactivity-help = Avec quelle facilité les cellules de soutien de la moelle s'éveillent.
trait-brain-inhibition-capacity = Force du frein à la douleur
trait-brain-inhibition-capacity-help = Combien de freinage une douleur ailleurs peut appeler.
trait-immune-damage-healing = Vitesse de réparation
trait-immune-damage-healing-help = À quelle vitesse un tissu blessé se répare.
trait-nociceptor-density-rest = Fibres nerveuses dans la peau
trait-nociceptor-density-rest-help = Combien de terminaisons contient la peau saine.
trait-vessel-flow-reserve = Réserve des vaisseaux
trait-vessel-flow-reserve-help = De combien le débit sanguin peut monter au-dessus du repos.

## Treatments

treat-title = Traitements sur des personnes virtuelles
treat-lead = Choisir un traitement essayé dans une étude. Des personnes virtuelles font de même, puis arrêtent.
treat-who = Qui
ill-fm = Fibromyalgie
ill-crps = SDRC
ill-sfn = Neuropathie des petites fibres
treat-drug = Traitement
treat-drug-without = Sans médicament
treat-drug-medicines = Médicaments
treat-study = Comme dans cette étude
treat-order = Par ordre alphabétique. Aucun ordre ici ne dit lequel est meilleur.
treat-elsewhere = La thérapie par la parole et le traitement du sommeil manquent. La collection n'a aucune étude à leur sujet que le modèle puisse suivre.
treat-elsewhere-all = L'exercice, la thérapie par la parole et le traitement du sommeil manquent. La collection ne contient aucune étude de ce genre chez ces personnes que le modèle puisse suivre.
treat-study-dose = { $citation }, { $dose }
treat-dose-low = dose la plus faible
treat-dose-middle = dose moyenne
treat-dose-high = dose la plus forte
treat-told = une étude racontée sur une page web
treat-given = Dans l'étude, on l'a pris pendant { $for }, après environ { $ill } de maladie.
treat-given-practice = Dans l'étude, on l'a fait environ { $often } fois par semaine pendant { $for }, après environ { $ill } de maladie.
treat-given-once = Dans l'étude, on l'a reçu une fois, après environ { $ill } de maladie.
treat-weeks = { $weeks } { $weeks ->
    [one] semaine
   *[other] semaines
  }
treat-days = { $days } { $days ->
    [one] jour
   *[other] jours
  }
treat-ill-months = { $months } mois
treat-ill-years = { $years } { $years ->
    [one] an
   *[other] ans
  }
treat-start = Début : après une maladie de
treat-stop = Arrêt : après
treat-stop-help = Dans l'étude, c'était { $weeks } semaines.
treat-fixed = Ceci a été donné comme une seule cure. Le modèle la donne donc entière.
treat-waiting = Des personnes virtuelles vivent jusqu'à avoir cette maladie. La première fois prend jusqu'à une minute.
treat-chart = { $name } : douleur de 0 à 10
treat-treated = avec le traitement
treat-dummy = avec un traitement factice
treat-nothing = sans traitement
treat-span = traitement
treat-span-once = une fois
treat-sum = La douleur passe de { $first } à { $end } sur 10 la dernière semaine. Elle est de { $dummy } avec un traitement factice et de { $nothing } sans traitement. Six mois plus tard, elle est de { $half }, et de { $without } sans traitement.
treat-sum-open = La douleur passe de { $first } à { $end } sur 10 la dernière semaine. Sans traitement, elle est de { $nothing }. Six mois plus tard, elle est de { $half }, et de { $without } sans traitement.
treat-sum-once = La douleur passe de { $first } à { $end } sur 10 la semaine suivante. Elle est de { $dummy } avec un traitement factice et de { $nothing } sans traitement. Six mois plus tard, elle est de { $half }, et de { $without } sans traitement.
treat-band = Lignes : la moyenne de { $people } personnes virtuelles. Zone : là où la placent 90 lectures sur 100 de ce qu'on ne sait pas.
treat-lasts = Le soulagement dure-t-il ?
treat-word-fades = Il s'en va.
treat-word-lasts-a-while = Il dure un temps.
treat-word-lasts = Il dure.
treat-word-not-known = On ne sait pas.
treat-verdict-waiting = On regarde quelle part de ceci repose sur des nombres supposés.
treat-verdict-fades = Trois mois après la fin, il peut rester peu de soulagement.
treat-verdict-fades-days = La moitié des personnes virtuelles aidées perd ce soulagement en { $when } après l'arrêt.
treat-verdict-lasts-a-while = Le soulagement est encore là trois mois après la fin. Un an après, il peut avoir disparu.
treat-verdict-lasts = Le soulagement est encore là un an après la fin.
treat-reason-few-draws = Trop peu de lectures du modèle contiennent des personnes avec cette maladie.
treat-reason-no-relief = Le modèle n'est pas sûr que ce traitement donne un soulagement.
treat-reason-not-followed = Aucune étude contrôlée n'a suivi les personnes après l'arrêt d'un tel traitement.
treat-reason-assumed = Plus de la moitié de ce que dit ici le modèle repose sur des nombres supposés.
treat-reason-rule = Ce qui reste après l'arrêt est peut-être trop faible pour être ressenti.
treat-alone = D'après ses seules courbes, le modèle dirait : { $word }
treat-helped = Combien de personnes ont été aidées
treat-helped-lead = Sur 100 personnes virtuelles, voici combien ont au moins 30 % de douleur en moins qu'avant.
treat-when = Quand
treat-arm = Avec quoi
treat-off-0 = La dernière semaine
treat-off-once = La semaine suivante
treat-off-12 = Trois mois après
treat-off-52 = Un an après
treat-of-100 = { $count } sur 100 (de { $low } à { $high })
treat-of-100-all = { $count } sur 100
treat-dummy-note = Dans les études, plus de personnes qu'ici vont mieux avec un traitement factice. C'est que les carnets de douleur varient, et qu'on entre souvent une mauvaise semaine. Ce soulagement montre comment le corps peut baisser la douleur, et non qu'elle était irréelle.
treat-open-note = Dans cette étude, chaque personne savait ce qu'elle recevait. Espérer de l'aide peut déjà soulager, dans le modèle aussi. Sans traitement factice, personne ne peut séparer les deux.
treat-inside = Ce qui a changé à l'intérieur
treat-inside-lead = La dernière semaine de traitement, à côté des mêmes personnes sans traitement.
treat-inside-once = La semaine après le traitement, à côté des mêmes personnes sans traitement.
treat-inside-all = Tout ce qui a été regardé
treat-moved = { $mean } % (de { $low } à { $high } %)
treat-moved-less = { $mean } % de moins (de { $low } à { $high })
treat-moved-more = { $mean } % de plus (de { $low } à { $high })
treat-unknown = Ce que ce modèle ne sait pas
treat-harms = Il ne sait rien des effets nocifs : ni effets indésirables, ni accoutumance, ni troubles à l'arrêt d'un médicament. Il ne peut donc pas mettre en balance l'aide et les effets nocifs.
treat-harms-practice = Il ne sait rien des effets nocifs : ni courbatures, ni blessure, ni jours plus durs après un effort trop grand. Il ne peut donc pas mettre en balance l'aide et les effets nocifs.
treat-others = Il ignore l'âge, le sexe, les autres maladies, et les médicaments qui ne vont pas ensemble.
treat-others-practice = Il ignore l'âge, le sexe, les autres maladies, la forme et la force de la personne.
treat-no-advice = Ceci ne conseille ni de le faire, ni d'y renoncer.
treat-licence = Autorisation : { $name }.
treat-never-stop = Ne jamais arrêter ni changer un médicament à cause de ceci. En arrêter certains d'un coup peut nuire.
treat-assumed = Pour ce qui reste après l'arrêt, { $share } % du doute vient de nombres supposés.
treat-published = Ce que cette étude a trouvé
treat-protocol = Ce qui n'a pas été vu de son plan, et qui est supposé
treat-take = Le même traitement en plan d'essai. Le programme neuroflare en tire les mêmes nombres.
treat-save = Enregistrer design.yaml
treat-all = Essayer d'autres traitements
licence-usa-not-eu = autorisation aux États-Unis depuis { $year }, refus dans l'Union européenne
licence-not-usa = pas d'autorisation aux États-Unis, ailleurs on ne sait pas
licence-not-known = inconnue de cette collection
licence-no-medicine = Ce n'est pas un médicament, il n'en faut donc pas.
drug-amitriptyline = Amitriptyline
drug-amitriptyline-plain = Un ancien médicament contre l'humeur basse, donné contre la douleur à petites doses le soir.
drug-aprepitant = Aprépitant
drug-aprepitant-plain = Une gélule contre les nausées, qui tient la substance P loin de son récepteur.
drug-capsaicin-patch = Patch de capsaïcine
drug-capsaicin-patch-plain = Un patch avec beaucoup de capsaïcine. Les fines terminaisons nerveuses de la peau se retirent pendant des mois.
drug-cyclobenzaprine = Cyclobenzaprine
drug-cyclobenzaprine-plain = Un comprimé contre les muscles tendus, essayé le soir.
drug-duloxetine = Duloxétine
drug-duloxetine-plain = Une gélule, aussi contre l'humeur basse, qui garde plus longtemps deux messagers entre les cellules nerveuses.
drug-exercise = Exercice
drug-exercise-plain = De l'exercice régulier, à un rythme que la personne supporte.
drug-exercise-doubt = De l'exercice, il ne connaît que des effets possibles : sur le sommeil, l'alerte, les nerfs du stress et les opioïdes du corps lui-même. Il garde aussi en usage les membres douloureux. Muscles, poids et humeur n'y sont pas.
drug-gabapentin = Gabapentine
drug-gabapentin-plain = Une gélule, faite d'abord contre l'épilepsie. Dans la moelle épinière, les terminaisons nerveuses libèrent moins de messagers.
drug-ketamine = S-kétamine
drug-ketamine-plain = Un anesthésique, donné dans une veine à petites doses.
drug-ketotifen = Kétotifène
drug-ketotifen-plain = Un ancien comprimé contre l'allergie, qui garde les mastocytes fermés et bloque l'histamine.
drug-naltrexone = Naltrexone à faible dose
drug-naltrexone-plain = Un comprimé qui bloque les récepteurs des opioïdes, essayé à un dixième de la dose habituelle.
drug-prednisolone = Prednisolone
drug-prednisolone-plain = Un comprimé de cortisone.
drug-pregabalin = Prégabaline
drug-pregabalin-plain = Une gélule, faite d'abord contre l'épilepsie. Dans la moelle épinière, les terminaisons nerveuses libèrent moins de messagers.
drug-propranolol = Propranolol
drug-propranolol-plain = Un médicament qui bloque l'adrénaline au cœur, et une part de l'alerte.
drug-sympathetic-block = Bloc sympathique
drug-sympathetic-block-plain = Un anesthésique local aux ganglions nerveux qui servent les vaisseaux d'un membre.
drug-tramadol = Tramadol
drug-tramadol-plain = Un comprimé d'opioïde faible, que le foie change en un opioïde plus fort.
inside-limb-peptide-cgrp = CGRP du membre
inside-limb-tissue-inflammation = Inflammation du membre
inside-limb-nerve-phenotype = Réserve de messagers dans les terminaisons nerveuses du membre
inside-axial-tissue-inflammation = Inflammation du tronc
inside-axial-nerve-phenotype = Réserve de messagers dans les terminaisons nerveuses du tronc
inside-outflow-outflow = Trafic dans les nerfs sympathiques
inside-limb-junction-alpha1-nerve = Récepteurs alpha-1 sur les terminaisons nerveuses du membre
inside-limb-cord-ltp = Contacts renforcés dans la moelle, pour le membre
inside-axial-cord-ltp = Contacts renforcés dans la moelle, pour le tronc
inside-axial-cord-glia = Cellules gliales en éveil dans la moelle
inside-central-descending-inhibition = Signaux du cerveau qui freinent la douleur
inside-central-descending-facilitation = Signaux du cerveau qui augmentent la douleur
inside-central-sleep-debt = Sommeil qui manque
inside-central-arousal = Alerte du corps et du cerveau

## How sure are we

sure-view-title = À quel point est-ce sûr ?
sure-view-lead = Chaque nombre publié de la collection est à côté de ce que le modèle prédit. Ce que le modèle manque reste en vue.
sure-about = Sujet
group-all = tout
group-healthy = personnes saines
group-crps = personnes vivant avec un SDRC
group-treatments = essais de traitements
group-fibromyalgia = personnes vivant avec une fibromyalgie
group-small-fibre-neuropathy = personnes vivant avec une neuropathie des petites fibres
sure-all-rows = Tous les résultats
sure-kept-aside = Seulement les résultats mis de côté comme test
sure-bar = Sur { $total } résultats, le modèle s'accorde avec { $agrees }, est proche de { $near } et en manque { $misses }. Pour { $unclear }, il ne peut le dire.
sure-view-how = Une prédiction est une plage, sur des personnes virtuelles et sur ce qu'on ne sait pas. Elle s'accorde si le nombre publié est là où 90 études sur 100 de cette taille le trouveraient.

    Le modèle contient { $all } nombres, avec une note sur leur origine. Parmi eux, { $assumed } sont au moins en partie supposés.
sure-filter = Quels résultats montrer
sure-every = Tous
sure-table = Résultats publiés à côté des prédictions
sure-head-result = Résultat
sure-head-published = Publié
sure-head-predicted = Prédit, 90 sur 100
sure-head-verdict = Verdict
verdict-word-agrees = s'accorde
verdict-word-near = proche
verdict-word-misses = manqué
verdict-word-uninformative = ne peut le dire
direction-higher = plus haut
direction-lower = plus bas
direction-no-effect = pas de différence
direction-at-least = au moins
direction-at-most = au plus

## Words

words-title = Mots
words-lead = { $count } mots du domaine, chacun en une phrase. Ces phrases sont en anglais. « Plus » ouvre, en anglais, ce qu'on en sait.
words-search = Chercher un mot
words-found = { $count ->
    [0] Aucun mot
    [one] Un mot
   *[other] { $count } mots
  }

## Stories

story-title = Trois histoires
story-lead = Chacune dure environ trois minutes. On peut s'arrêter n'importe où ; l'adresse garde la place.
story-save = Enregistrer cette histoire en un seul fichier
story-other = Autres histoires
story-flare = Une rougeur dans une peau saine
story-flare-line = Comment un nerf peint une tache rouge, et ce qui l'arrête.
story-flare-1 = Une piqûre
story-flare-1-text = Une goutte d'[histamine] est posée sur la peau, et une fine aiguille pique à travers. En quelques secondes, des fibres nerveuses s'activent.
story-flare-2 = La rougeur
story-flare-2-text = Le signal entre dans toutes les branches de la même fibre. Chaque branche libère du [cgrp|CGRP]. La [flare|rougeur] s'étend donc bien au-delà de la piqûre.
story-flare-3 = Une bande endormie
story-flare-3-text = Maintenant, une bande de peau est endormie. Le nerf dessous ne porte rien. Au-delà de la bande, la peau reste pâle.
story-flare-4 = C'est le nerf
story-flare-4-text = La même chose en nombres. Quand le nerf est bloqué, le débit à côté de la capsaïcine monte à peine. C'est donc le nerf qui porte la rougeur.
story-injury = Une blessure, deux fins
story-injury-line = Le même poignet cassé se répare chez une personne. Chez une autre, cela devient un SDRC.
story-injury-1 = Noor se rétablit
story-injury-1-text = Noor se casse le poignet. Cela fait mal, puis moins, puis plus du tout. C'est ce qui arrive d'habitude.
story-injury-2 = La plupart aussi
story-injury-2-text = Sur 100 personnes virtuelles, la plupart vont bien après un an. Quelques-unes non.
story-injury-3 = Ingrid non
story-injury-3-text = Ingrid se casse le poignet de la même façon. Ses nombres diffèrent un peu à beaucoup d'endroits. Sa douleur reste.
story-injury-4 = Ce qui est resté
story-injury-4-text = L'os s'est ressoudé. Dans la moelle épinière, des contacts entre cellules nerveuses se sont renforcés, et le restent.
story-injury-5 = Alors le toucher fait mal
story-injury-5-text = Un pinceau doux atteint maintenant la voie de la douleur. Les médecins parlent d'[allodynia|allodynie]. La douleur est réelle.
story-relief = Un soulagement qui ne dure que le temps d'un blocage
story-relief-line = Pourquoi un soulagement s'en va à l'arrêt du traitement, et pourquoi un autre pourrait rester.
story-relief-1 = Maria, après un an de stress
story-relief-1-text = Le stress s'arrête après un an. La douleur, non. Ce qui la maintient n'est pas une seule chose. C'est une boucle, où chaque partie entretient la suivante.
story-relief-2 = Un traitement, et après
story-relief-2-text = Ici, des personnes virtuelles vivent avec un SDRC. Comme dans une étude, elles reçoivent une perfusion de S-kétamine pendant quatre jours. Regarder ce qui reste du soulagement dans les semaines suivantes.
story-relief-3 = Enlever une flèche
story-relief-3-text = Pendant un an, une flèche du modèle manque. Puis elle revient. Avec la plupart des flèches, la douleur revient. Chez certaines personnes, une seule suffit pour qu'elle reste absente ; chez d'autres, aucune ne suffit seule.
story-relief-4 = Ce que cela veut dire, et ce que cela ne dit pas
story-relief-4-text = Dans le modèle, un blocage peut faire deux choses. Il peut calmer une étape, tant qu'il dure. Ou il peut laisser toute la boucle s'apaiser peu à peu.

    Une flèche n'est pas un médicament. Et personne ne sait encore si de vraies boucles s'apaisent ainsi. C'est une question pour des études.

## Page for a visit

doctor-lead = Une feuille à emporter. Il y a de la place pour des notes ; rien n'est gardé ni envoyé.
print = Imprimer cette page
doctor-questions = Questions que d'autres ont posées
doctor-questions-list =
    Comment s'appelle cette douleur, et à quel point est-ce sûr ?
    Qu'est-ce que cela pourrait être d'autre, et l'a-t-on cherché ?
    Que se passe-t-il d'habitude avec le temps ?
    Que peut-on faire maintenant, et quels en sont les effets nocifs ?
    Comment saurons-nous si cela aide, et quand regardons-nous ?
    Si cela aide, combien de temps continuer, et comment arrêter sans risque ?
    Que peut-on faire pour le sommeil et pour le mouvement ?
doctor-notes = Notes
doctor-cannot = Ce que ce modèle ne peut pas dire
doctor-cannot-list =
    Ce qui arrive à une personne réelle.
    Quel traitement est le meilleur.
    Pourquoi la douleur d'une personne a commencé.
    Quoi que ce soit sur l'âge, le sexe, les gènes, l'humeur ou la pensée. Le modèle n'en contient rien.
doctor-red = Quand chercher de l'aide tout de suite
doctor-red-lead = Ces signes demandent un médecin aujourd'hui, quoi que dise un modèle. La liste est courte et incomplète.
doctor-red-list =
    De la fièvre avec un membre chaud, gonflé et très douloureux.
    Un membre qui devient soudain froid, blanc ou bleu.
    Une faiblesse nouvelle, ou une perte de sensation à l'aine ou entre les jambes.
    Du mal à retenir ou à évacuer l'urine ou les selles.
    Une douleur dans la poitrine, du mal à respirer, ou un mollet qui gonfle et fait mal.
    Un mal de tête soudain, le plus fort de tous, ou du mal à parler.
    Des pensées de mettre fin à sa vie. De l'aide est là à toute heure : le numéro d'urgence, ou findahelpline.com.

## Teachers

teach-lead = Deux formes toutes prêtes. Chaque lien ouvre la page juste comme il faut. La classe voit les mêmes nombres.
teach-ask = Questions pour la classe
teach-key = Corrigé pour qui enseigne
teach-ten = Dix minutes dans un cours
teach-ten-aim = But : voir qu'une fibre nerveuse est un organe qui envoie, et pas seulement un organe qui sent.
teach-ten-1-link = Histamine, la rougeur grandit.
teach-ten-1 = Appuyer sur « Lire ». Demander jusqu'où va la piqûre, et jusqu'où va la rougeur.
teach-ten-2-link = Peau endormie.
teach-ten-2 = Déplacer le curseur du blocage. Demander ce qui porte la rougeur.
teach-ten-3-link = 100 personnes virtuelles.
teach-ten-3 = Laisser passer le temps. Demander en quoi le modèle se trompe ici.
teach-ten-ask =
    Pourquoi la rougeur est-elle plus grande que la papule ?
    Quelle expérience montre que le nerf est nécessaire ?
    Pourquoi une plage est-elle plus honnête qu'une seule ligne ?
teach-ten-key = Les branches d'une même fibre partagent un signal, et la rougeur suit donc l'arbre du nerf. La papule a besoin de l'histamine elle-même. Un blocage du nerf arrête la rougeur et laisse la papule. Une seule ligne cache que les personnes diffèrent, et que beaucoup reste inconnu.
teach-ninety = Quatre-vingt-dix minutes de travaux pratiques
teach-ninety-aim = Buts : lire une courbe de dose avec sa plage ; démonter une boucle ; distinguer une cause de ce qui entretient ; juger un modèle à ce qu'il manque.
teach-ninety-1-link = Capsaïcine, 100 microgrammes.
teach-ninety-1 = Lire le débit le plus haut et sa plage. Enregistrer le tableau.
teach-ninety-2-link = Capsaïcine, 1000 microgrammes.
teach-ninety-2 = Comparer avec les points mesurés.
teach-ninety-3-link = La boucle, récepteurs alpha.
teach-ninety-3 = Éteindre une flèche à la fois. Noter la douleur à la fin.
teach-ninety-4-link = Ben à côté de Noor.
teach-ninety-4 = Citer trois différences dans ce qui se mesure.
teach-ninety-5-link = Créer une personne.
teach-ninety-5 = Trouver des traits avec lesquels la douleur reste après une blessure.
teach-ninety-6-link = Soulagement.
teach-ninety-6 = Expliquer pourquoi un soulagement reste et l'autre s'en va.
teach-ninety-7-link = À quel point est-ce sûr ?
teach-ninety-7 = Choisir un résultat manqué, et dire ce qui pourrait manquer au modèle.
teach-ninety-ask =
    Un dixième de la dose donne-t-il un dixième du débit ? Sinon, pourquoi ?
    Quelle flèche, à elle seule, compte le plus après une blessure, et est-ce vrai aussi pour le stress ?
    Quelle est la différence entre un déclencheur et ce qui maintient un état ?
    Quelle expérience trancherait entre deux explications ?
teach-ninety-key = Les récepteurs se saturent, et la courbe est donc plate aux fortes doses. Aux faibles doses, le modèle est trop haut ; c'est une faiblesse connue. Après une blessure, les flèches de l'inflammation vers la terminaison comptent tôt. Un déclencheur peut avoir disparu alors qu'une boucle continue ; la figure du soulagement montre les deux cas. Pour la dernière question, une bonne réponse nomme une mesure, un groupe, et un résultat qui la contredirait.

## About

about-title = À propos de ce modèle
about-lead = neuroflare est un modèle informatique de l'inflammation neurogène et de la douleur qui dure. Il est fait pour apprendre et chercher, et pour rien d'autre.
about-in = Ce qu'il contient
about-in-text = Une peau avec terminaisons nerveuses, messagers, vaisseaux, mastocytes et cellules immunitaires ; nerfs sympathiques ; moelle épinière ; cerveau ; sang ; hormones du stress. Derrière tout cela, { $claims } faits publiés.
about-out = Ce qu'il ne contient pas
about-out-text = Les effets nocifs des traitements, les hormones sexuelles, l'âge, les gènes, l'humeur et la pensée. Ni la météo ni l'alimentation n'y sont non plus.
about-tested = Comment il est testé
about-tested-text = Des personnes virtuelles passent les tests d'études publiées. Certains nombres ont été ajustés à la peau saine ; d'autres résultats ont été mis de côté comme test. Ce que le modèle manque est listé sous « À quel point est-ce sûr ? »
about-privacy = Vie privée
about-privacy-text = Il n'y a ni compte, ni cookie, ni rien qui vienne d'autres sites. La page n'interroge que le programme qui l'a lancée. Elle ne demande à personne ses symptômes ni ses médicaments.
about-cite-text = Merci de nommer la version et le modèle, pour que d'autres puissent refaire la même chose.
about-cite =
    neuroflare { $version }. A mechanistic model of neurogenic inflammation, fibromyalgia and CRPS.
    Model { $hash }, numbers: { $numbers }, seed { $seed }, { $people } virtual people.
