## The words of the page. Keys say what a text is for. No sentence has 20 words or more; no text blames, promises or
## advises (src/neuroflare/evidence/words.py lists what harms). In running text [word] or [word|as shown] opens the
## glossary, and an empty line parts two paragraphs.

## Frame

brand-label = neuroflare, first page
skip = Skip to the page
nav-label = Main parts
nav-door = Start
nav-ask = Questions
nav-test = Tests
nav-treat = Treatments
nav-loop = The loop
nav-people = Virtual people
nav-story = Stories
nav-words = Words
nav-sure = How sure are we?
nav-doctor = Page for a visit to the doctor
nav-teach = For teachers
nav-about = About
legal = A computer model for learning and research. It cannot tell what will happen to you. Do not start, stop or change a medicine because of it; stopping some suddenly can harm. Talk to your doctor.
too-much = If this is too much now
too-much-text = It is all right to stop here. To talk to somebody now, local helplines are listed at findahelpline.com. In danger, call the emergency number of the country.
language = Language
theme-dark = Dark page
theme-light = Light page
copy-link = Copy a link to this
copied = Copied
copied-here = Copied. The link opens on this computer only.
unchecked = These words were translated by a machine. No native speaker has checked them yet.
wait = One moment
wait-progress = { $share } of 100 done
first-wait = Getting the virtual people ready. The first time takes a few seconds.
nobody-there = In the model as it is now, nobody comes to live with this for so long. That is a gap of the model. In the world, people do live with it.
unreachable = The server of this page does not answer. Is neuroflare web still running?
more = More
close = Close
back = Back
next = Next
play = Play
pause = Pause
also = What else happens
save = Save
save-csv = Table (CSV)
save-svg = Drawing (SVG)
save-png = Picture (PNG)
save-below = 5 of 100 below
save-above = 5 of 100 above
save-origin = neuroflare { $version }, a computer model for learning and research.
save-legal = It cannot tell what will happen to one person, and is no medical advice. Licence: Apache-2.0.
read-values = Read the values
read-at = Move along the curve
table-of = Table: { $title }
none = none

## Door

door-title = What happens in skin, nerves and brain when pain will not settle?
door-lead = Nerves can inflame the skin. In some people that fades, and in some it stays. Here is a model of it, with invented people to try it on.
door-questions = Eight questions
door-more = Or look around
door-test = Give virtual people a dose of capsaicin, heat or pressure, and see what follows.
door-loop = The living picture. Switch one arrow off, and see what changes.
door-treat = Published treatments on virtual people: before, during and after.
door-people = Five invented people, and lives that end well or not.
door-story = Three short stories, step by step.
plate = Drawing: a nerve branches in the skin above a blood vessel. Small messengers drift between them, and the skin glows.

## The eight questions

ask-step = Question { $k } of 8
ask-unknown = What nobody knows
ask-all = All questions

ask-skin = What is happening in my skin?
ask-skin-shows = A red flare grows around a tiny prick.
ask-skin-text = Thin nerve fibres do two jobs. They carry news of harm to the spinal cord. They also let go of small messengers in the skin.

    One of these messengers is [cgrp|CGRP]. It widens blood vessels, so the skin turns red and warm. The red area is a [flare].
ask-skin-figure = Below, histamine is pricked into virtual skin. The signal runs along branches of the nerve, and the flare reaches far beyond the prick.
ask-skin-unknown = Flares can be measured well in healthy skin. In fibromyalgia some studies found larger flares, and others did not. How much flares matter for lasting pain is not known.

ask-nerves = What is happening in my nerves?
ask-nerves-shows = The living picture after an injury.
ask-nerves-text = After an injury, nerve endings are set off more easily. This is [sensitization]. Inflamed tissue makes [ngf|nerve growth factor], which keeps endings alert for days.

    Further in, the spinal cord can turn its volume up as well. In most people all of this settles.
ask-nerves-figure = Press play to follow 120 days after a broken wrist. Pick any part to read about it.
ask-nerves-unknown = Nobody can look into a living human spinal cord in such detail. Much of this part comes from animals.

ask-touch = Why does touch hurt?
ask-touch-shows = The same soft brush, before and after.
ask-touch-text = A soft brush sets off fibres for touch, not fibres for harm. Small nerve cells in the spinal cord keep the two apart.

    When these cells lose their strength, touch reaches the pain path. Doctors call this [allodynia]. The pain is real, and the skin may look well.
ask-touch-figure = Tomás is an invented man. A disease slowly takes his small nerve fibres. A soft brush strokes his hand before the illness, and a year later.
ask-touch-unknown = In clinics, touch often hurts people who live with CRPS. In the model it even soothes pain in some of them. Here the model is weak.

ask-real = Is it real?
ask-real-shows = Two signs in two people after the same injury.
ask-real-text = Yes. Pain that stays has measurable company: warmth, swelling, messengers in the skin, and nerves that fire by themselves.

    A scan or a blood test can still look normal. Such tests look for other things.
ask-real-figure = Noor and Ingrid are invented. Both broke a wrist in the same way. Noor got well; Ingrid lives with [crps|CRPS]. The model shows what goes back in Noor and stays in Ingrid.
ask-real-unknown = No single test shows lasting pain. Warmth of the skin is easy to measure; nobody can look at contacts in a living cord. What is found differs from person to person, and some people have none of these signs.
real-warmth = The hand: warmer or colder than the other
real-synapses = In the spinal cord: strengthened contacts for the hand
real-sum = After three years it is { $ingrid } of 1 in Ingrid and { $noor } of 1 in Noor.
real-sum-warmth = After three years the hands differ by { $ingrid } °C in Ingrid and by { $noor } °C in Noor.

ask-start = Why did it start?
ask-start-shows = One injury, two people.
ask-start-text = The same injury can heal in one person and start lasting pain in another. Nobody did anything wrong.

    In the model, people differ in more than a hundred small ways. Each of them is harmless alone. Some mixes let the loop keep itself going.
ask-start-figure = Noor and Ingrid break a wrist in the same way. Only their traits differ.
ask-start-unknown = Which traits matter most in real people is not known. In the model many different mixes lead to the same end.

ask-away = Will it go away?
ask-away-shows = 100 virtual people after a broken wrist.
ask-away-text = After an injury most people get well. The model shows the same: pain is common at first, and becomes rare.

    For one person, nobody can tell beforehand. A model cannot either.
ask-away-figure = Each figure is one virtual person after a broken wrist. Move the slider to let time pass.
ask-away-unknown = Nobody knows beforehand in whom pain stays. In one study 4 of 100 people had CRPS four months after a broken wrist.

ask-treats = What treats it?
ask-treats-shows = What studies tried, on virtual people.
ask-treats-text = No treatment helps everybody. Studies have tried many, and most help some people a little.

    The model holds fifteen of them, each as a study gave it. It knows nothing of harms, so it cannot say which is better.
ask-treats-figure = Here virtual people living with fibromyalgia exercise in warm water for twelve weeks, as in a study. Then they stop.
ask-treats-unknown = Nobody knows who will be helped by which treatment, and a model cannot tell it either. The model has no side effects at all. A doctor knows more than this page.

ask-lasts = Does relief last after stopping?
ask-lasts-shows = Pain during a treatment, and in the year after.
ask-lasts-text = Some relief lasts only while a treatment is there. Other relief could stay, if a loop comes to rest and does not start again.

    Few studies looked at people after they had stopped. So for most treatments nobody knows.
ask-lasts-figure = Here virtual people living with fibromyalgia take pregabalin for eight weeks, as in a study. Then they stop.
ask-lasts-unknown = What happens after stopping is known for few treatments. Stopping some medicines suddenly can harm; the model does not know this.

touch-before = before the illness
touch-after = one year later
touch-title = Pain that a soft brush adds, 0 to 10
touch-summary = Before the illness the brush adds { $before } of 10. One year later it adds { $after } of 10.
touch-waiting = Tomás lives through a year
relief-waiting = Maria lives three years, once for each arrow
relief-title = Pain of the hand while one arrow is away
relief-stays = Relief that stays
relief-goes = Relief that goes
relief-away = arrow away
relief-nothing = nothing changed
relief-stays-words = Arrow away: { $meaning }. A year after it is back, pain is { $back } of 10.
relief-goes-words = Arrow away: { $meaning }. A year after it is back, pain is { $back } of 10.
relief-none = No single arrow does this in Maria.

## Tests

tests-label = Tests
site = Where
site-forearm = forearm
site-trapezius = shoulder muscle
site-help = For the model, arm, hand, leg and foot are one skin.
site-help-one = This test is on the skin of a limb. For the model, arm, hand, leg and foot are one skin.
people-all = Line: the middle of { $people } virtual people. Shaded: 90 of 100 of them.
people-beside = Lines: the middle of { $people } healthy virtual people and of { $beside } beside them. Shaded: 90 of 100 of each.
people-few = A first look at { $people } virtual people. The band follows when the slider rests.
beside-label = Beside healthy people
beside-none = nobody else
beside-says = In { $group }: { $text }
beside-arm = { $group }, { $arm }
beside-fault = A known fault: the flare of these virtual people is less than half as large as that of healthy ones. In the model, nerve endings run low on messengers and vessels tire of them during a long illness.
beside-fault-studies = In studies their flare is as large or larger.
beside-flare = This picture is of a typical healthy person, and of nobody who is ill.
pain-before = They had pain of { $value } of 10 before it.
numb-strip = Numb a strip of skin
numb-strip-help = The nerve under it carries nothing, so the flare stops there.
take-away = Take it along
take-away-lead = The same test as a study file. The program neuroflare gives the same numbers from it.
save-study = Save study.yaml
cite = How to cite
measured = { $citation }, measured in { $people } people, { $dose }
measured-some = { $citation }, measured, { $dose }
study-found = { $citation } found { $value }
ninety = 90 of 100 virtual people: { $low } to { $high }.
ninety-more = 90 of 100 virtual people: { $low } to { $high } or more.
never-began = In { $count } of 100 it never began.
not-begun = not yet at { $value }, where the test ends
minutes = { $minutes } min
seconds = { $seconds } s
axis-minutes = minutes
axis-seconds = seconds
unit-perfusion-change = % above rest
unit-axon-reflex = % above rest
unit-perfusion = % of rest
unit-pain = pain, 0 to 10
unit-evoked-pain = pain, 0 to 10
unit-wheal-thickness = mm
short-perfusion-change = %
short-axon-reflex = %
short-perfusion = %
short-pain = of 10
short-evoked-pain = of 10
short-wheal-thickness = mm
readout-perfusion-change = Blood flow of the skin under the cream
readout-axon-reflex = Blood flow 8 mm beside it
readout-perfusion = Blood flow of the skin
readout-pain = Pain, as it is told afterwards
readout-evoked-pain = Pain of the moment
readout-wheal-thickness = Thickness of the wheal
readout-wheal-diameter = Width of the wheal after 15 minutes
readout-heat-pain-threshold = Heat begins to hurt at
readout-pressure-pain-threshold = Pressure begins to hurt at
value-heat-pain-threshold = { $value } °C
value-wheal-diameter = { $value } mm
value-pressure-pain-threshold = { $value } kPa
one-perfusion-change = Blood flow rises most at { $when }: to { $value } % above rest. In 90 of 100 virtual people it is then { $low } to { $high } %.
one-axon-reflex = Beside the spot, blood flow rises most at { $when }: to { $value } % above rest. In 90 of 100 it is then { $low } to { $high } %.
one-perfusion = Blood flow falls most at { $when }: to { $value } % of rest. In 90 of 100 virtual people it is then { $low } to { $high } %.
one-pain = Pain is highest at { $when }: { $value } of 10. In 90 of 100 virtual people it is then { $low } to { $high }.
one-evoked-pain = Pain is highest at { $when }: { $value } of 10. In 90 of 100 virtual people it is then { $low } to { $high }.
one-wheal-thickness = The wheal is thickest at { $when }: { $value } mm. In 90 of 100 virtual people it is then { $low } to { $high } mm.
two-axon-reflex = At its highest, blood flow is { $a } % above rest in { $first }, and { $b } % in { $second }.
two-pain = At its highest, pain is { $a } of 10 in { $first }, and { $b } in { $second }.
two-evoked-pain = At its highest, pain is { $a } of 10 { $first }, and { $b } { $second }.
train-grows = The first pulse hurts { $first } of 10, and the tenth { $tenth }. So pain grows from pulse to pulse.
train-same = The first pulse hurts { $first } of 10, and the tenth { $tenth }. So the model shows no growth. In people, pain often grows.
arm-capsaicin = with capsaicin
arm-heat = with heat
arm-noradrenaline = with noradrenaline
arm-pressure = with pressure
arm-train = ten pulses
arm-histamine = with histamine
arm-alone = with heat alone
arm-with-cold = with a cold hand too
arm-bare = bare skin
arm-numb = numb skin

test-capsaicin = Capsaicin
test-capsaicin-question = How does skin answer to capsaicin?
test-capsaicin-lead = [capsaicin|Capsaicin] makes chillies hot. On the skin it opens a gate of pain fibres, and the skin turns red and warm.
test-capsaicin-limits = Known weakness: the curve rises too early at low doses. A dose of 100 micrograms does nothing in people, and something in the model.
test-heat = Heat
test-heat-question = How does skin answer to heat?
test-heat-lead = A warm probe is held on the skin for half a minute. Fibres for harm fire, and beside the probe the skin turns red.
test-heat-limits = Known weakness: skin under the probe also warms its vessels directly. The model leaves that out.
test-noradrenaline = Noradrenaline
test-noradrenaline-question = What does noradrenaline do to the vessels?
test-noradrenaline-lead = [noradrenaline|Noradrenaline] is the messenger of the [sympathetic-nerves|sympathetic nerves]. It narrows vessels, so the skin turns pale and cool.
test-noradrenaline-limits = Known weakness: blood flow falls further in the model than in people.
test-pressure = Pressure
test-pressure-question = When does pressure begin to hurt?
test-pressure-lead = A blunt tip presses harder and harder, up to the highest pressure set here. Doctors use this to find tender places.
test-repeated-heat = Repeated heat
test-repeated-heat-question = Does the tenth pulse hurt more than the first?
test-repeated-heat-lead = Ten short pulses of heat follow each other. When they come fast, the spinal cord can add them up. This is [temporal-summation|temporal summation].
test-conditioning = Pain inhibits pain
test-conditioning-question = Can one pain quiet another?
test-conditioning-lead = A hand in ice water hurts. In many people it makes a second pain, here heat, feel weaker. This is [conditioned-pain-modulation|conditioned pain modulation].
test-conditioning-limits = In some healthy people one pain raises the other. That is not an illness.
test-histamine = Histamine
test-histamine-question = How do wheal and flare grow?
test-histamine-lead = [histamine|Histamine] is pricked into the skin, as in an allergy test. A pale [wheal] rises, and a red [flare] spreads around it.
test-histamine-limits = Known weakness: wheals in the model are about half as wide as in people.
test-anaesthetic = Anaesthetic
test-anaesthetic-question = Does the flare need the nerve?
test-anaesthetic-lead = If a [local-anaesthetic|local anaesthetic] stops the nerve, the flare beside the capsaicin stays small. So the nerve carries it.

knob-dose = Dose
knob-dose-help = How much capsaicin is laid on the skin. Each step multiplies.
knob-dose-value = { $value } micrograms
knob-temperature = Temperature
knob-temperature-help = How hot the probe becomes. It starts at 32 °C.
knob-temperature-value = { $value } °C
knob-current = Strength
knob-current-help = The current that brings noradrenaline into the skin, for two minutes.
knob-current-value = { $value } mA
knob-pressure = Highest pressure
knob-pressure-help = Pressure rises by 50 kPa each second until it is there.
knob-pressure-value = { $value } kPa
knob-interval = Time between pulses
knob-interval-help = From the start of one pulse to the start of the next.
knob-interval-value = { $value } s
knob-cold = Cold of the other hand
knob-cold-help = 0 is lukewarm water, 100 is ice water.
knob-cold-value = { $value } of 100
knob-concentration = Concentration
knob-concentration-help = How much histamine is in the drop on the needle. Each step multiplies.
knob-concentration-value = { $value } mg/mL
knob-block = How much of the nerve is blocked
knob-block-help = 0 leaves the nerve as it is, 100 stops it altogether.
knob-block-value = { $value } of 100

flare-title = The skin, seen from above
flare-waiting = The flare is followed on a sheet of skin of 13 by 13 cm
flare-summary = At { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
  } the flare covers { $area } cm². At its largest it covers { $largest } cm².
flare-pale = At { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
  }. The skin is pale where noradrenaline has narrowed the vessels. There is no flare.
flare-low = rest
flare-high = { $times } times the flow at rest
flare-pale-low = hardly any flow
flare-pale-high = flow at rest
flare-time = Time
flare-time-help = Move to any moment, or press play.
flare-note = One typical virtual person. The line is where blood flow is half more than at rest. The dot is the stimulus.

## Sure

sure-title = How sure are we?
sure-spread = Out of 100 virtual people, 90 have a highest value between { $low } and { $high } { $unit }.
sure-spread-healthy = Out of 100 healthy virtual people, 90 have a highest value between { $low } and { $high } { $unit }.
sure-lowest = At the lowest point, 90 of 100 virtual people are between { $low } and { $high } { $unit }.
sure-lowest-healthy = At the lowest point, 90 of 100 healthy virtual people are between { $low } and { $high } { $unit }.
sure-line = Of { $total } published results of this kind, the model agrees with { $agrees } and misses { $misses }. For { $unclear } it is near or cannot tell.
sure-line-all = Of { $total } published results of all kinds, the model agrees with { $agrees } and misses { $misses }. For { $unclear } it is near or cannot tell.
sure-none = No published result of this kind is in the collection yet.
sure-assumed = { $share } of 100 numbers in the model are at least partly assumed.
sure-more = See which

## The loop

loop-title = The loop
loop-lead = Nerves, vessels, immune cells, spinal cord and brain talk to each other. Pick any part to read about it. Switch an arrow off, and see what changes.
loop-picture = Drawing of the loop: skin at the lower left, spinal cord and brain at the right, stress and the hand above. Each part can be picked.
loop-region = The living picture; it can be scrolled sideways on a narrow screen
loop-slide = The picture is wider than the screen. Move it sideways.
loop-skin = skin
loop-event = What happens
event-capsaicin = Capsaicin on the skin, 2 hours
event-injury = A broken wrist, 120 days
event-infection = An infection, 21 days
event-stress = Half a year of strong stress
event-capsaicin-after = capsaicin on the skin
event-injury-after = a broken wrist
event-infection-after = an infection
event-stress-after = half a year of strong stress
loop-time-help = Move to any moment, or press play.
day = day { $day }
loop-level = { $part }: { $level } of 100
loop-summary = In a typical virtual person, after { $event }: pain is { $pain } of 10 at its highest, and { $end } at the end.
loop-summary-off = { $count ->
    [one] With one arrow off
   *[other] With { $count } arrows off
  }, pain is { $pain } of 10 at its highest, and { $end } at the end. With all arrows it would be { $before } at its highest.
loop-key = Each bar shows how far a part is from rest: up is more, down is less. A line across a bar shows the level with all arrows on. Thick arrows are active.
loop-all-back = Put all arrows back
loop-connections = Connections
switch-off = Switch off
switch-on = Put back
link-fixed = This step is what a nerve or a cord is. The model has no switch for it.
link-all = This switches all { $count } connections below at once.
evidence = What speaks for it, and against ({ $count })
evidence-none = No published finding stands behind this connection yet. It is assumed.
speaks-for = For
speaks-against = Against
arrow-name = Name in the model: { $name }

part-ending = nerve ending
part-ending-text = The ending of a thin pain fibre ([nociceptor|nociceptor]) in the skin. It carries news of harm inward, and lets go of messengers where it is.
part-peptides = nerve messengers
part-peptides-text = [cgrp|CGRP] and [substance-p|substance P], which nerve endings let go of. They widen vessels, make them leak, and wake immune cells.
part-vessel = blood vessel
part-vessel-text = Small vessels of the skin. They widen under nerve messengers and narrow under [noradrenaline]. More flow means red, warm skin; the measure is [perfusion|blood flow].
part-immune = immune cells
part-immune-text = A [mast-cell|mast cell], which holds histamine, and white blood cells, which arrive within hours. They clear up after an injury.
part-cytokines = cytokines
part-cytokines-text = [cytokine|Cytokines] are messengers between immune cells, such as [tnf|TNF]. They call more cells and make nerve endings alert.
part-growth = growth factor
part-growth-text = [ngf|Nerve growth factor] comes from skin cells and immune cells. It keeps nerve endings sensitive for days.
part-receptors = alpha receptors
part-receptors-text = [alpha-adrenoceptor|Alpha-1 receptors] on nerve endings. Healthy endings have few. When there are more, noradrenaline can excite pain fibres.
part-sympathetic = sympathetic nerve
part-sympathetic-text = [sympathetic-nerves|Sympathetic nerves] set blood flow and sweating. Their messenger is noradrenaline. Stress and pain make them more active.
part-cord = spinal cord
part-cord-text = Here news from the skin passes to the brain. Strong input can make the passage wider, for hours or for good. This is [sensitization].
part-glia = glia
part-glia-text = [glia|Glia] are support cells of the cord. When they are active, they turn up the nerve cells around them.
part-brain = brain
part-brain-text = Pain is felt here. From here also come nerve paths that hold pain back or let it through.
part-stress = stress and hormones
part-stress-text = The body's answer to load: alertness, [stress] hormones such as cortisol, poor sleep. It acts on nerves, vessels and immune cells.
part-limb = use of the limb
part-limb-text = What hurts is used less. A limb that is kept still loses strength and bone, and its skin and vessels change.

link-ending-peptides = A firing ending lets go of messengers
link-peptides-vessel = Nerve messengers widen vessels
link-peptides-immune = Nerve messengers wake immune cells
link-immune-cytokines = Immune cells make cytokines
link-cytokines-immune = Cytokines steer immune cells
link-cytokines-growth = Inflammation raises growth factor
link-growth-immune = Growth factor wakes mast cells
link-growth-ending = Growth factor makes endings sensitive
link-growth-receptors = Growth factor raises alpha receptors
link-cytokines-ending = Inflammation excites endings
link-cytokines-receptors = Cytokines raise alpha receptors
link-immune-vessel = White cells wear on the vessel wall
link-vessel-ending = Skin that lacks blood excites endings
link-sympathetic-vessel = Noradrenaline narrows vessels
link-sympathetic-receptors = Noradrenaline changes alpha receptors
link-receptors-ending = Alpha receptors excite endings
link-ending-cord = Endings drive the spinal cord
link-cord-glia = A busy cord wakes glia
link-glia-cord = Glia turn up the cord
link-cord-vessel = The cord holds back nerves to vessels
link-cord-brain = The cord sends news to the brain
link-brain-cord = The brain holds pain back, or lets it through
link-brain-stress = Pain is a stress
link-brain-sympathetic = Pain drives the sympathetic nerve
link-stress-sympathetic = Stress drives the sympathetic nerve
link-stress-cytokines = Stress hormones calm inflammation
link-cytokines-stress = Inflammation raises stress hormones
link-cytokines-glia = Inflammation in the blood reaches glia
link-brain-limb = What hurts is used less
link-limb-vessel = Too little use changes the limb
link-limb-cord = Bone that bears no load sends pain

## Arrows

arrow-acid-nociceptor = acid of the cells that break down bone excites nerve endings in it
arrow-adrenergic-keratinocyte = skin cells answer to noradrenaline
arrow-alpha-vessel = alpha receptors narrow vessels
arrow-alpha1-keratinocyte = alpha-1 receptors excite skin cells
arrow-alpha1-nociceptor = alpha-1 receptors excite nerve endings
arrow-arousal-sympathetic = alarm drives the sympathetic nerves
arrow-brain-glia-descending = active glia of the brain let more pain through
arrow-central-csf-ngf = active glia raise growth factor in the spinal fluid
arrow-cgrp-weariness = vessels answer less to CGRP that lasts
arrow-conditioning-descending = pain elsewhere makes the brain hold pain back
arrow-cooling-sympathetic = a body that cools drives the sympathetic nerves of the skin
arrow-cortisol-brain-glia = cortisol calms glia of the brain
arrow-cortisol-immune = cortisol holds back cytokines in the tissue
arrow-cortisol-plasma = cortisol holds back cytokines of an infection
arrow-cortisol-receptor = cells answer less to cortisol that lasts
arrow-cytokine-alpha1 = cytokines raise alpha-1 receptors on nerve endings and skin cells
arrow-cytokine-bone = cytokines call the cells that break down bone
arrow-cytokine-cyclooxygenase = cytokines raise the enzyme that makes prostaglandins
arrow-cytokine-leukocyte = cytokines call white blood cells
arrow-cytokine-mast-cell = cytokines wake mast cells
arrow-cytokine-ngf = cytokines raise nerve growth factor
arrow-damage-bradykinin = injured tissue makes bradykinin
arrow-damage-leukocyte = injured tissue calls white blood cells
arrow-demand-set-point = lasting load raises the resting traffic of sympathetic nerves
arrow-disuse-bone = bone that bears no load is broken down
arrow-disuse-dystrophy = too little use changes skin, nails and hair
arrow-disuse-glia = a limb that is not used wakes glia of the spinal cord
arrow-expectation-descending = expectation makes the brain hold pain back
arrow-expectation-rating = expectation changes how pain is rated
arrow-glia-chloride = active glia weaken the brakes of the spinal cord
arrow-glia-gain = active glia turn up nerve cells of the spinal cord
arrow-il10-cytokine = interleukin-10 holds back cytokines in the tissue
arrow-il10-plasma = interleukin-10 holds back cytokines of an infection
arrow-il6-stress-axis = interleukin-6 raises stress hormones
arrow-immobilisation-disuse = what cannot be moved is used less
arrow-inflammation-fibres = nerve endings are lost in inflamed tissue
arrow-inflammation-nociceptor = inflammation excites nerve endings and makes them sensitive
arrow-inflammation-receptor = sickness makes cells answer less to cortisol
arrow-injury-glia = injured nerve fibres wake glia of the spinal cord
arrow-keratinocyte-ngf = skin cells make nerve growth factor
arrow-lasting-tolerance = cells answer less to inflammation that lasts
arrow-mast-cell-leukocyte = mast cells call white blood cells
arrow-mast-cell-ngf = mast cells let go of nerve growth factor
arrow-ngf-alpha1 = growth factor raises alpha-1 receptors on nerve endings and skin cells
arrow-ngf-mast-cell = nerve growth factor wakes mast cells
arrow-ngf-nociceptor = nerve growth factor makes nerve endings sensitive
arrow-noradrenaline-alpha-vessel = vessels get used to noradrenaline, and answer more without it
arrow-noradrenaline-alpha1 = too little or too much noradrenaline raises alpha-1 receptors
arrow-noradrenaline-loss-supersensitivity = vessels long short of noradrenaline answer more to it
arrow-noradrenaline-nociceptor = noradrenaline excites nerve endings that feel pressure
arrow-oedema-disuse = what is swollen is used less
arrow-oedema-dystrophy = long swelling changes skin, nails and hair
arrow-oxidation-endothelium = white blood cells wear on the vessel wall
arrow-pain-arousal = pain raises alarm of body and brain
arrow-pain-brain-glia = pain wakes glia of the brain
arrow-pain-descending = ongoing pain makes the brain hold pain back
arrow-pain-disuse = what hurts is used less
arrow-pain-sleep = pain disturbs sleep
arrow-pain-stress-axis = pain raises stress hormones
arrow-pain-sympathetic = pain drives the sympathetic nerves
arrow-peptide-keratinocyte = nerve messengers wake skin cells
arrow-peptide-mast-cell = substance P makes mast cells let go of histamine
arrow-perfusion-dystrophy = too little or too much blood changes skin, nails and hair
arrow-potentiation-vessel-outflow = strengthened contacts in the cord hold back nerves to vessels
arrow-priming-mast-cell = woken mast cells leak, react sooner and become more
arrow-projection-glia = strong pain signals wake glia of the spinal cord
arrow-projection-ltp = strong pain signals strengthen their own contacts in the cord
arrow-sensitization-firing = sensitive silent fibres fire by themselves
arrow-sickness-stress-axis = sickness raises stress hormones
arrow-sickness-sympathetic = sickness drives the sympathetic nerves
arrow-site-plasma = cytokines pass from the tissue into the blood
arrow-sleep-descending = poor sleep makes the brain let more pain through
arrow-sleep-loss-sympathetic = lost sleep drives the sympathetic nerves
arrow-spread-site = active glia of other places wake glia here
arrow-starvation-endothelium = lasting lack of blood wears on the vessel wall
arrow-starvation-nociceptor = tissue short of blood for weeks excites nerve endings
arrow-stress-arousal = stress raises alarm of body and brain
arrow-stress-descending = alarm makes the brain let more pain through
arrow-stress-stress-axis = stress raises stress hormones
arrow-stress-sympathetic = stress drives the sympathetic nerves
arrow-systemic-brain-glia = inflammation in the blood wakes glia of the brain
arrow-systemic-glia = inflammation in the blood wakes glia of the spinal cord
arrow-systemic-site = inflammation in the blood wakes cells of the tissue
arrow-tnf-il6 = TNF raises interleukin-6
arrow-touch-projection = touch reaches the pain path when the cord's brakes weaken

## Lives

people-title = Virtual people
people-lead = These people are invented. One set of equations stands behind all of them; only numbers and events differ. Most lives end well.
people-choose = Choose a person
compare-with = Compare with
compare-none = Compare with nobody
compare-name = Compare with { $name }
compare-made = Compare with a new person
people-sure = These lives are single examples, chosen by a rule and not by hand.
people-sure-made = These lives are single examples. The new person was made by hand, with the choices above.
name-noor = Noor
name-noor-line = gets well
name-noor-story = Noor breaks a wrist and wears a cast for five weeks. All her numbers are typical.
name-ben = Ben
name-ben-line = early CRPS
name-ben-story = Ben breaks a wrist in the same way. Three months later he meets the criteria of CRPS. Then it slowly gets better.
name-ingrid = Ingrid
name-ingrid-line = late CRPS
name-ingrid-story = Ingrid broke a wrist three years ago. Her hand was warm at first and is cold now.
name-maria = Maria
name-maria-line = fibromyalgia
name-maria-story = Maria lived through a year of strong stress and short nights, with an infection in it.
name-tomas = Tomás
name-tomas-line = small fibres lost
name-tomas-story = A disease takes the small nerve fibres of Tomás slowly, over two years.
name-made = A new person
name-made-line = made here
name-made-story = This person is made from the traits and events chosen above.
name-this = this person
name-this-first = This person
life-waiting = { $name } lives three years
life-pain = Pain, 0 to 10
life-warmth = Hand warmer or colder than the other
life-skin = Skin: inflammation, and alpha receptors
life-cord = Spinal cord: strengthened contacts
life-tired = Fatigue and sleep that does not refresh
life-fibres = Nerve fibres in the skin
quantity-limb-pain = hand
quantity-pain-elsewhere = elsewhere
quantity-warmth = difference
quantity-inflammation = inflammation
quantity-receptors = alpha receptors
quantity-synapses = hand
quantity-synapses-elsewhere = elsewhere
quantity-fatigue = fatigue
quantity-unrefreshed = sleep that does not refresh
quantity-fibres = fibres
axis-months = months
axis-of10 = 0 to 10
axis-degrees = °C
axis-share = 0 to 1, the most
axis-times = times health
axis-hundred = of 100 virtual people
months = { $months } { $months ->
    [one] month
   *[other] months
  }
life-immobilisation-short = cast
life-stress-short = stress
life-sleep-loss-short = short nights
life-small-fibre-loss-short = fibres are lost
life-sum-pain = { $name }: pain of the hand is { $first } at its worst, { $month } after a month and { $year } after a year. Elsewhere it is { $other } in the end.
life-sum-warmth = The hand is at most { $first } °C warmer than the other.
life-sum-never-warmer = The hand is never warmer than the other.
life-end-warmer = In the end it is { $end } °C warmer.
life-end-colder = In the end it is { $end } °C colder.
life-end-same = In the end there is no difference.
life-flat-warmth = There is no difference: both hands are equally warm all the time.
life-flat = Nothing of this changes in all the time.
life-sum-skin = Inflammation reaches { $first } of 1 and is { $end } in the end. Alpha receptors end at { $other }.
life-sum-cord = Contacts for the hand are { $first } of 1 at their strongest, and { $end } in the end.
life-sum-tired = Fatigue reaches { $first } of 10. In the end it is { $end }, and sleep that does not refresh is { $other }.
life-sum-fibres = Fibres end at { $end } times the number in health.
life-touch = { $name } and a soft brush on the hand: it adds { $before } of 10 before, and { $after } a year later.
life-apart = In what this person is furthest from typical
apart-higher = higher than typical by { $sd } { $sd ->
    [one] step
   *[other] steps
  } (standard deviations)
apart-lower = lower than typical by { $sd } { $sd ->
    [one] step
   *[other] steps
  } (standard deviations)
life-apart-note = These are not the causes. Others have the same numbers and get well, because the rest of them differs.
verdict-well = After three years { $name } is well again.
verdict-unharmed = In these three years { $name } never has more than little pain.
verdict-warmer = After three years { $name } has little pain ({ $pain } of 10); the hand is still { $degrees } °C warmer than the other.
verdict-colder = After three years { $name } has little pain ({ $pain } of 10); the hand is still { $degrees } °C colder than the other.
verdict-pain = After three years { $name } is in pain ({ $pain } of 10), and meets no set of criteria.
verdict-crps = After three years { $name } is in pain ({ $pain } of 10), and meets the criteria that research uses for CRPS.
verdict-fibromyalgia = After three years { $name } is in pain ({ $pain } of 10), and meets the criteria that research uses for fibromyalgia.
verdict-both = After three years { $name } is in pain ({ $pain } of 10), and meets the criteria of CRPS and of fibromyalgia.
two-title = Pain of { $name }, 0 to 10
two-lives = A year after the same injury, pain is { $noor } of 10 in Noor and { $ingrid } of 10 in Ingrid.
crowd-heading = And 100 other people?
crowd-lead = One life says little. Here 100 virtual people break a wrist. They differ in their traits and in what nobody knows.
crowd-title = 100 virtual people after a broken wrist
crowd-waiting = 100 virtual people live two years
crowd-count = { $hurts } of 100
crowd-in-pain = are in pain at { $when }
crowd-help = A filled figure is in pain, an open one is not. In pain means 1 of 10 or more.
crowd-summary = At { $when }, { $hurts } of 100 virtual people are in pain. After a year { $year } are; { $crps } meet criteria of CRPS, { $fibromyalgia } of fibromyalgia.
crowd-pain = in pain
crowd-strong = in strong pain
made-title = Make a person
made-lead = Each slider is a trait of this virtual person. In the middle it is as in a typical person.
made-events = What happens
made-fracture = a broken wrist, with a cast
made-infection = an infection
made-stress = half a year of strong stress
made-sleep = half a year of short nights
made-surgery = an operation on the hand
trait-typical = as typical
trait-lower = lower than typical
trait-higher = higher than typical
trait-much-lower = much lower than typical
trait-much-higher = much higher than typical
trait-adrenergic-expression-nerve = Alpha receptors that can grow
trait-adrenergic-expression-nerve-help = How many alpha-1 receptors nerve endings can come to carry.
trait-sympathetic-gain-stress = Answer of the body to stress
trait-sympathetic-gain-stress-help = How strongly stress drives the sympathetic nerves.
trait-spinal-ltp-gain = Strength of spinal memory
trait-spinal-ltp-gain-help = How much strengthened contacts raise the signal.
trait-spinal-glia-reactivity = Alertness of glia
trait-spinal-glia-reactivity-help = How readily support cells of the cord wake up.
trait-brain-inhibition-capacity = Power to hold pain back
trait-brain-inhibition-capacity-help = How much inhibition pain elsewhere can call up.
trait-immune-damage-healing = Speed of healing
trait-immune-damage-healing-help = How fast injured tissue heals.
trait-nociceptor-density-rest = Nerve fibres in the skin
trait-nociceptor-density-rest-help = How many endings the skin holds in health.
trait-vessel-flow-reserve = Reserve of the vessels
trait-vessel-flow-reserve-help = How far blood flow can rise over rest.

## Treatments

treat-title = Treatments on virtual people
treat-lead = Choose one that was tried in a study. Virtual people do as in the study, and then stop.
treat-who = Who
ill-fm = Fibromyalgia
ill-crps = CRPS
ill-sfn = Small-fibre neuropathy
treat-drug = Treatment
treat-drug-without = Without a medicine
treat-drug-medicines = Medicines
treat-study = As in this study
treat-order = In alphabetical order. No order here says which treatment is better.
treat-elsewhere = Talking therapy and treatment of sleep are missing: the collection has no study of them that the model can follow.
treat-elsewhere-all = Exercise, talking therapy and treatment of sleep are missing. The collection has no study of them in these people that the model can follow.
treat-study-dose = { $citation }, { $dose }
treat-dose-low = lowest dose
treat-dose-middle = middle dose
treat-dose-high = highest dose
treat-told = a study told of on a web page
treat-given = In the study people took it for { $for }, and had been ill for about { $ill }.
treat-given-practice = In the study people did it about { $often } times a week for { $for }, and had been ill for about { $ill }.
treat-given-once = In the study people had it once, and had been ill for about { $ill }.
treat-weeks = { $weeks } weeks
treat-days = { $days } { $days ->
    [one] day
   *[other] days
  }
treat-ill-months = { $months } months
treat-ill-years = { $years } years
treat-start = When to start: after being ill for
treat-stop = When to stop: after
treat-stop-help = In the study it was { $weeks } weeks.
treat-fixed = This was given as one course, so the model gives it whole.
treat-waiting = Virtual people live until they are ill like this. The first time takes up to a minute.
treat-chart = { $name }: pain from 0 to 10
treat-treated = with the treatment
treat-dummy = with a dummy treatment
treat-nothing = with no treatment
treat-span = treatment
treat-span-once = once
treat-sum = Pain goes from { $first } to { $end } of 10 in the last week. It is { $dummy } with a dummy treatment and { $nothing } with none. Half a year later it is { $half }, and { $without } with none.
treat-sum-open = Pain goes from { $first } to { $end } of 10 in the last week. With no treatment it is { $nothing }. Half a year later it is { $half }, and { $without } with none.
treat-sum-once = Pain goes from { $first } to { $end } of 10 in the week after. It is { $dummy } with a dummy treatment and { $nothing } with none. Half a year later it is { $half }, and { $without } with none.
treat-band = Lines: the mean of { $people } virtual people. Shaded: where 90 of 100 readings of what is not known put it.
treat-lasts = Does relief last?
treat-word-fades = Fades.
treat-word-lasts-a-while = Lasts a while.
treat-word-lasts = Lasts.
treat-word-not-known = Not known.
treat-verdict-waiting = Looking at how much of this rests on assumed numbers.
treat-verdict-fades = Three months after the end little may be left of the relief.
treat-verdict-fades-days = Of the virtual people it helped, half have lost their relief within { $when } of stopping.
treat-verdict-lasts-a-while = Relief is still there three months after the end, and a year after it may be gone.
treat-verdict-lasts = Relief is still there a year after the end.
treat-reason-few-draws = Too few readings of the model have people who are ill like this.
treat-reason-no-relief = The model is not sure that this treatment gives any relief.
treat-reason-not-followed = No controlled study looked at people after they had stopped such a treatment.
treat-reason-assumed = More than half of what the model says about this rests on assumed numbers.
treat-reason-rule = What is left after stopping may be less than people would feel.
treat-alone = By its courses alone the model would say: { $word }
treat-helped = How many it helped
treat-helped-lead = Of 100 virtual people, so many have at least 30 % less pain than before.
treat-when = When
treat-arm = With what
treat-off-0 = In the last week
treat-off-once = In the week after
treat-off-12 = Three months after
treat-off-52 = A year after
treat-of-100 = { $count } of 100 (from { $low } to { $high })
treat-of-100-all = { $count } of 100
treat-dummy-note = In studies, more people improve with a dummy treatment than here. Diaries go up and down, and people join in bad weeks. Relief by a dummy shows that the body can turn pain down, not that the pain was unreal.
treat-open-note = Everybody in this study knew what they got. To hope for help can bring relief by itself, in the model too. Without a dummy treatment nobody can tell the two apart.
treat-inside = What changed inside
treat-inside-lead = The last week of treatment, beside the same people with no treatment.
treat-inside-once = The week after it was given, beside the same people with no treatment.
treat-inside-all = Everything that was looked at
treat-moved = { $mean } % (from { $low } to { $high } %)
treat-moved-less = { $mean } % less (from { $low } to { $high })
treat-moved-more = { $mean } % more (from { $low } to { $high })
treat-unknown = What this model does not know
treat-harms = It knows nothing of harms: no side effects, no habit, no trouble when a medicine is stopped. So it cannot weigh help against harm.
treat-harms-practice = It knows nothing of harms: no sore muscles, no injury, no worse days after too much. So it cannot weigh help against harm.
treat-others = It does not know age, sex, other illnesses, or medicines that do not go together.
treat-others-practice = It does not know age, sex, other illnesses, or how fit and strong somebody is.
treat-no-advice = This is no advice to do it, and none to leave it.
treat-licence = Licence of { $name }.
treat-never-stop = Never stop or change a medicine because of this. Stopping some suddenly can harm.
treat-assumed = Of what is left after stopping, { $share } % of the doubt comes from assumed numbers.
treat-published = What this study found
treat-protocol = What of its plan was not seen, and is assumed
treat-take = The same course as a trial design. The program neuroflare gives the same numbers from it.
treat-save = Save design.yaml
treat-all = Try other treatments
licence-usa-not-eu = licensed in the USA since { $year }, refused in the European Union
licence-not-usa = not licensed in the USA, elsewhere not known
licence-not-known = not known to this collection
licence-no-medicine = It is not a medicine, so it needs none.
drug-amitriptyline = Amitriptyline
drug-amitriptyline-plain = An old medicine for low mood, given for pain in small doses at night.
drug-aprepitant = Aprepitant
drug-aprepitant-plain = A capsule against sickness that keeps substance P from its receptor.
drug-capsaicin-patch = Capsaicin patch
drug-capsaicin-patch-plain = A patch with much capsaicin. Fine nerve endings of the skin die back for months.
drug-cyclobenzaprine = Cyclobenzaprine
drug-cyclobenzaprine-plain = A tablet against tight muscles, tried at night.
drug-duloxetine = Duloxetine
drug-duloxetine-plain = A capsule, also for low mood, that keeps two messengers longer between nerve cells.
drug-exercise = Exercise
drug-exercise-plain = Regular exercise at a pace that the person can bear.
drug-exercise-doubt = It knows exercise only by what it may do to sleep, alarm, stress nerves and the body's own opioids. It also keeps painful limbs in use. Muscle, weight and mood are not in it.
drug-gabapentin = Gabapentin
drug-gabapentin-plain = A capsule, first made for seizures. Nerve endings in the spinal cord release less.
drug-ketamine = S-ketamine
drug-ketamine-plain = An anaesthetic, given into a vein in small doses.
drug-ketotifen = Ketotifen
drug-ketotifen-plain = An old allergy tablet that keeps mast cells shut and blocks histamine.
drug-naltrexone = Naltrexone, low dose
drug-naltrexone-plain = A tablet that blocks opioid receptors, tried in a tenth of the usual dose.
drug-prednisolone = Prednisolone
drug-prednisolone-plain = A cortisone tablet.
drug-pregabalin = Pregabalin
drug-pregabalin-plain = A capsule, first made for seizures. Nerve endings in the spinal cord release less.
drug-propranolol = Propranolol
drug-propranolol-plain = A medicine that blocks adrenaline at the heart, and part of alarm.
drug-sympathetic-block = Sympathetic block
drug-sympathetic-block-plain = A local anaesthetic at the nerve knots that serve the vessels of a limb.
drug-tramadol = Tramadol
drug-tramadol-plain = A weak opioid tablet, changed in the liver into a stronger one.
inside-limb-peptide-cgrp = CGRP of the limb
inside-limb-tissue-inflammation = Inflammation of the limb
inside-limb-nerve-phenotype = Store of messengers in nerve endings of the limb
inside-axial-tissue-inflammation = Inflammation of the trunk
inside-axial-nerve-phenotype = Store of messengers in nerve endings of the trunk
inside-outflow-outflow = Traffic in the sympathetic nerves
inside-limb-junction-alpha1-nerve = Alpha-1 receptors on nerve endings of the limb
inside-limb-cord-ltp = Strengthened contacts in the cord, for the limb
inside-axial-cord-ltp = Strengthened contacts in the cord, for the trunk
inside-axial-cord-glia = Alert glia of the cord
inside-central-descending-inhibition = Signals from the brain that hold pain back
inside-central-descending-facilitation = Signals from the brain that turn pain up
inside-central-sleep-debt = Missing sleep
inside-central-arousal = Alarm of body and brain

## How sure are we

sure-view-title = How sure are we?
sure-view-lead = Every published number in the collection stands beside what the model predicts. What it misses stays in sight.
sure-about = About
group-all = everything
group-healthy = healthy people
group-crps = people living with CRPS
group-treatments = trials of treatments
group-fibromyalgia = people living with fibromyalgia
group-small-fibre-neuropathy = people living with small-fibre neuropathy
sure-all-rows = All results
sure-kept-aside = Only results kept aside as a test
sure-bar = Of { $total } results the model agrees with { $agrees }, is near { $near } and misses { $misses }. For { $unclear } it cannot tell.
sure-view-how = A prediction is a range over virtual people and over what is not known. It agrees when the published number lies where 90 of 100 studies of that size would find it.

    The model holds { $all } numbers with a note of where they come from. Of these, { $assumed } are at least partly assumed.
sure-filter = Which results to list
sure-every = All
sure-table = Published results beside predictions
sure-head-result = Result
sure-head-published = Published
sure-head-predicted = Predicted, 90 of 100
sure-head-verdict = Verdict
verdict-word-agrees = agrees
verdict-word-near = near
verdict-word-misses = misses
verdict-word-uninformative = cannot tell
direction-higher = higher
direction-lower = lower
direction-no-effect = no difference
direction-at-least = at least
direction-at-most = at most

## Words

words-title = Words
words-lead = { $count } words of the field, each in one sentence. More opens what is known about it.
words-search = Look for a word
words-found = { $count ->
    [one] One word
   *[other] { $count } words
  }

## Stories

story-title = Three stories
story-lead = Each takes about three minutes. It is fine to stop anywhere; the address keeps the place.
story-save = Save this story as one file
story-other = Other stories
story-flare = A flare in healthy skin
story-flare-line = How a nerve paints a red patch, and what stops it.
story-flare-1 = A prick
story-flare-1-text = A drop of [histamine] lies on the skin, and a fine needle pricks through it. Within seconds nerve fibres fire.
story-flare-2 = The flare
story-flare-2-text = The signal runs into all branches of the same fibre. Each branch lets go of [cgrp|CGRP]. So the [flare] grows far beyond the prick.
story-flare-3 = A numb strip
story-flare-3-text = Now a strip of skin is numb. The nerve under it carries nothing. Beyond the strip the skin stays pale.
story-flare-4 = The nerve does it
story-flare-4-text = The same in numbers. When the nerve is blocked, the flow beside the capsaicin hardly rises. So it is the nerve that carries the flare.
story-injury = One injury, two ends
story-injury-line = The same broken wrist heals in one person. In another it becomes CRPS.
story-injury-1 = Noor gets well
story-injury-1-text = Noor breaks a wrist. It hurts, then less, then no more. This is the usual course.
story-injury-2 = Most people do
story-injury-2-text = Of 100 virtual people most are well after a year. Some are not.
story-injury-3 = Ingrid does not
story-injury-3-text = Ingrid breaks her wrist in the same way. Her numbers differ a little in many places. Her pain stays.
story-injury-4 = What stayed
story-injury-4-text = The bone has healed. In the spinal cord, contacts between nerve cells have grown strong, and stay so.
story-injury-5 = So touch hurts
story-injury-5-text = A soft brush now reaches the pain path. Doctors call it [allodynia]. The pain is real.
story-relief = Relief that stays only while a block is on
story-relief-line = Why some relief goes when the treatment stops, and some might stay.
story-relief-1 = Maria, after a year of stress
story-relief-1-text = The stress ends after a year. The pain does not. What holds it is not one thing. It is a loop, in which each part keeps the next one going.
story-relief-2 = A treatment, and after it
story-relief-2-text = As in a study, virtual people living with CRPS get an infusion of S-ketamine for four days. Look at what is left of the relief in the weeks after.
story-relief-3 = Take one arrow away
story-relief-3-text = For a year one arrow of the model is away. Then it comes back. With most arrows the pain returns. In some people one arrow is enough to keep it away; in others no single one is.
story-relief-4 = What this means, and what not
story-relief-4-text = In the model a block can do two things. It can quiet one step, as long as it lasts. Or it can let the whole loop run down.

    An arrow is not a medicine, and nobody knows yet whether real loops run down like this. It is a question for studies.

## Page for a visit

doctor-lead = One sheet to take along. There is room for own notes; nothing is stored or sent.
print = Print this page
doctor-questions = Questions that others have asked
doctor-questions-list =
    What is this pain called, and how sure is that?
    What else could it be, and has that been looked for?
    What usually happens with time?
    What can be done now, and what are its harms?
    How will we know whether it helps, and when do we look?
    If it helps, how long does it go on, and how is it stopped safely?
    What can be done about sleep and about moving?
doctor-notes = Notes
doctor-cannot = What this model cannot tell
doctor-cannot-list =
    What happens to one real person.
    Which treatment is best.
    Why the pain of one person began.
    Anything about age, sex, genes, mood or thought. The model has none of these.
doctor-red = When to get help at once
doctor-red-lead = These signs need a doctor today, whatever a model says. The list is short and not complete.
doctor-red-list =
    Fever with a hot, swollen, very painful limb.
    A limb that suddenly turns cold, white or blue.
    New weakness, or numbness around the groin or between the legs.
    Trouble holding or passing urine or stool.
    Chest pain, trouble to breathe, or a calf that swells and hurts.
    Sudden, worst-ever headache, or trouble to speak.
    Thoughts of ending life. Help is there at any hour: the emergency number, or findahelpline.com.

## Teachers

teach-lead = Two ready forms. Every link opens the page just as it is needed. Students see the same numbers.
teach-ask = Questions for the class
teach-key = Key for the teacher
teach-ten = Ten minutes in a lecture
teach-ten-aim = Aim: a nerve fibre is an organ that sends as well as one that senses.
teach-ten-1-link = Histamine, the flare grows.
teach-ten-1 = Press play. Ask how far the prick reaches, and how far the flare.
teach-ten-2-link = Numb skin.
teach-ten-2 = Move the slider for the block. Ask what carries the flare.
teach-ten-3-link = 100 virtual people.
teach-ten-3 = Let time pass. Ask what the model gets wrong here.
teach-ten-ask =
    Why is the flare larger than the wheal?
    Which experiment shows that the nerve is needed?
    Why is a range more honest than one line?
teach-ten-key = Branches of one fibre share a signal, so the flare follows the tree of the nerve. The wheal needs histamine itself. A block of the nerve stops the flare and leaves the wheal. A line hides that people differ, and that much is not known.
teach-ninety = Ninety minutes in a practical
teach-ninety-aim = Aims: read a dose curve with its range; take a loop apart; tell a cause from what keeps something going; judge a model by what it misses.
teach-ninety-1-link = Capsaicin, 100 micrograms.
teach-ninety-1 = Read the highest flow and its range. Save the table.
teach-ninety-2-link = Capsaicin, 1000 micrograms.
teach-ninety-2 = Compare with the measured points.
teach-ninety-3-link = The loop, alpha receptors.
teach-ninety-3 = Switch off one arrow at a time. Note the pain at the end.
teach-ninety-4-link = Ben beside Noor.
teach-ninety-4 = List three differences in what can be measured.
teach-ninety-5-link = Make a person.
teach-ninety-5 = Find traits with which pain stays after an injury.
teach-ninety-6-link = Relief.
teach-ninety-6 = Explain why one relief stays and the other goes.
teach-ninety-7-link = How sure are we?
teach-ninety-7 = Choose one miss, and say what might be lacking in the model.
teach-ninety-ask =
    Does a tenth of the dose give a tenth of the flow? Why not?
    Which single arrow matters most after an injury, and does that hold for stress too?
    What is the difference between a trigger and what holds a state?
    Which experiment would decide between two explanations?
teach-ninety-key = Receptors saturate, so the curve is flat at high doses; at low doses the model is too high, which is a known miss. After an injury, arrows from inflammation to the ending matter early. A trigger can be gone while a loop goes on; the relief figure shows both kinds. For the last question, a good answer names a measurement, a group, and a result that would count against it.

## About

about-title = About this model
about-lead = neuroflare is a computer model of neurogenic inflammation and lasting pain. It is made for learning and research, and for nothing else.
about-in = What is in it
about-in-text = Skin with nerve endings, messengers, vessels, mast cells and immune cells; sympathetic nerves; spinal cord; brain; blood; stress hormones. Behind it stand { $claims } published facts.
about-out = What is not in it
about-out-text = Harms of treatments, hormones of sex, age, genes, mood and thought. Weather and food are not in it either.
about-tested = How it is tested
about-tested-text = Virtual people take the tests of published studies. Some numbers were fitted to healthy skin; other results were kept aside as a test. The misses are listed under How sure are we.
about-privacy = Privacy
about-privacy-text = There are no accounts, no cookies and nothing from other sites. The page asks only the program that started it. It does not ask about anybody's own symptoms or medicines.
about-cite-text = Please name the version and the model, so that others can repeat it.
about-cite =
    neuroflare { $version }. A mechanistic model of neurogenic inflammation, fibromyalgia and CRPS.
    Model { $hash }, numbers: { $numbers }, seed { $seed }, { $people } virtual people.
