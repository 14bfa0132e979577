## Deutsch. Maschinelle Übersetzung; niemand mit dieser Muttersprache hat sie bisher geprüft.

## Frame

brand-label = neuroflare, erste Seite
skip = Zum Inhalt springen
nav-label = Hauptteile
nav-door = Start
nav-ask = Fragen
nav-test = Tests
nav-treat = Behandlungen
nav-loop = Der Kreislauf
nav-people = Virtuelle Menschen
nav-story = Geschichten
nav-words = Wörter
nav-sure = Wie sicher ist das?
nav-doctor = Blatt für den Arztbesuch
nav-teach = Für Lehrende
nav-about = Über das Modell
legal = Ein Computermodell zum Lernen und Forschen. Es kann nicht sagen, was mit dir geschehen wird. Beginne, beende oder ändere deswegen kein Medikament; manche plötzlich abzusetzen kann schaden. Sprich mit deinem Arzt.
too-much = Wenn es gerade zu viel ist
too-much-text = Es ist in Ordnung, hier aufzuhören. Um jetzt mit jemandem zu reden: findahelpline.com nennt Hilfetelefone. In Gefahr gilt die Notrufnummer des Landes.
language = Sprache
theme-dark = Dunkle Seite
theme-light = Helle Seite
copy-link = Link hierher kopieren
copied = Kopiert
copied-here = Kopiert. Der Link geht nur auf diesem Computer.
unchecked = Diese Wörter hat eine Maschine übersetzt. Niemand mit dieser Muttersprache hat sie bisher geprüft. Was fehlt, steht auf Englisch.
wait = Einen Moment
wait-progress = { $share } von 100 fertig
first-wait = Die virtuellen Menschen werden bereitgestellt. Beim ersten Mal dauert es einige Sekunden.
nobody-there = Im Modell, wie es jetzt ist, lebt niemand so lange damit. Das ist eine Lücke des Modells. In der Welt gibt es Menschen, die damit leben.
unreachable = Der Server dieser Seite antwortet nicht. Läuft neuroflare web noch?
more = Mehr
close = Schließen
back = Zurück
next = Weiter
play = Abspielen
pause = Anhalten
also = Was noch geschieht
save = Speichern
save-csv = Tabelle (CSV)
save-svg = Zeichnung (SVG)
save-png = Bild (PNG)
save-below = 5 von 100 darunter
save-above = 5 von 100 darüber
save-origin = neuroflare { $version }, ein Computermodell zum Lernen und Forschen.
save-legal = Es kann nicht sagen, was mit einem Menschen geschehen wird, und ist kein medizinischer Rat. Lizenz: Apache-2.0.
read-values = Werte lesen
read-at = Auf der Kurve bewegen
table-of = Tabelle: { $title }
none = keine

## Door

door-title = Was geschieht in Haut, Nerven und Gehirn, wenn Schmerz sich nicht legt?
door-lead = Nerven können die Haut entzünden. Bei manchen Menschen vergeht das, bei manchen bleibt es. Hier ist ein Modell davon, mit erfundenen Menschen zum Ausprobieren.
door-questions = Acht Fragen
door-more = Oder sieh dich um
door-test = Gib virtuellen Menschen Capsaicin, Hitze oder Druck, und sieh, was folgt.
door-loop = Das lebende Bild. Schalte einen Pfeil aus und sieh, was sich ändert.
door-treat = Veröffentlichte Behandlungen an virtuellen Menschen: davor, währenddessen und danach.
door-people = Fünf erfundene Menschen, und Leben, die gut ausgehen oder nicht.
door-story = Drei kurze Geschichten, Schritt für Schritt.
plate = Zeichnung: ein Nerv verzweigt sich in der Haut über einem Blutgefäß. Zwischen beiden treiben kleine Botenstoffe, und die Haut leuchtet.

## The eight questions

ask-step = Frage { $k } von 8
ask-unknown = Was niemand weiß
ask-all = Alle Fragen

ask-skin = Was geschieht in meiner Haut?
ask-skin-shows = Um einen winzigen Stich wächst eine Rötung.
ask-skin-text = Dünne Nervenfasern haben zwei Aufgaben. Sie melden Schaden an das Rückenmark. Und sie setzen in der Haut kleine Botenstoffe frei.

    Einer davon ist [cgrp|CGRP]. Es weitet Blutgefäße, und die Haut wird rot und warm. Die rote Fläche heißt hier [flare|Rötung].
ask-skin-figure = Unten wird Histamin in virtuelle Haut gestochen. Das Signal läuft durch die Äste des Nervs, und die Rötung reicht weit über den Stich hinaus.
ask-skin-unknown = In gesunder Haut lässt sich die Rötung gut messen. Bei Fibromyalgie war sie in manchen Studien größer, in anderen nicht. Wie viel sie bei anhaltendem Schmerz bedeutet, ist nicht bekannt.

ask-nerves = Was geschieht in meinen Nerven?
ask-nerves-shows = Das lebende Bild nach einer Verletzung.
ask-nerves-text = Nach einer Verletzung sprechen Nervenenden leichter an. Das ist [sensitization|Sensibilisierung]. Entzündetes Gewebe bildet [ngf|Nervenwachstumsfaktor], der die Nervenenden tagelang wach hält.

    Weiter innen kann auch das Rückenmark lauter stellen. Bei den meisten Menschen legt sich das alles.
ask-nerves-figure = Mit „Abspielen“ laufen 120 Tage nach einem gebrochenen Handgelenk ab. Wähle einen Teil, um über ihn zu lesen.
ask-nerves-unknown = Niemand kann so genau in das Rückenmark eines lebenden Menschen sehen. Vieles davon stammt von Tieren.

ask-touch = Warum tut Berührung weh?
ask-touch-shows = Derselbe weiche Pinsel, vorher und nachher.
ask-touch-text = Ein weicher Pinsel erregt Fasern für Berührung, nicht Fasern für Schaden. Kleine Nervenzellen im Rückenmark halten beides getrennt.

    Verlieren diese Zellen an Kraft, kommt Berührung auf den Weg des Schmerzes. In der Medizin heißt das [allodynia|Allodynie]. Der Schmerz ist echt, auch wenn die Haut gesund aussieht.
ask-touch-figure = Tomás ist ein erfundener Mann. Eine Krankheit nimmt ihm langsam die dünnen Nervenfasern. Ein weicher Pinsel streicht über seine Hand: vor der Krankheit und ein Jahr danach.
ask-touch-unknown = In der Klinik tut Berührung vielen Menschen mit CRPS weh. Im Modell lindert sie bei einigen sogar den Schmerz. Hier ist das Modell schwach.

ask-real = Ist es echt?
ask-real-shows = Zwei Zeichen bei zwei Menschen nach derselben Verletzung.
ask-real-text = Ja. Schmerz, der bleibt, hat messbare Begleiter: Wärme, Schwellung, Botenstoffe in der Haut und Nerven, die von selbst feuern.

    Ein Bild aus dem Inneren oder ein Bluttest kann trotzdem normal sein. Solche Tests suchen nach anderen Dingen.
ask-real-figure = Noor und Ingrid sind erfunden. Beide brachen sich auf gleiche Weise das Handgelenk. Noor wurde gesund; Ingrid lebt mit [crps|CRPS]. Das Modell zeigt, was bei Noor zurückgeht und bei Ingrid bleibt.
ask-real-unknown = Kein einzelner Test zeigt anhaltenden Schmerz. Die Wärme der Haut lässt sich leicht messen; Kontakte im lebenden Rückenmark sieht niemand. Was sich findet, ist von Mensch zu Mensch verschieden. Manche haben keines dieser Zeichen.
real-warmth = Die Hand: wärmer oder kälter als die andere
real-synapses = Im Rückenmark: verstärkte Kontakte für die Hand
real-sum = Nach drei Jahren ist es { $ingrid } von 1 bei Ingrid und { $noor } von 1 bei Noor.
real-sum-warmth = Nach drei Jahren unterscheiden sich die Hände bei Ingrid um { $ingrid } °C und bei Noor um { $noor } °C.

ask-start = Warum hat es angefangen?
ask-start-shows = Eine Verletzung, zwei Menschen.
ask-start-text = Dieselbe Verletzung kann bei einem Menschen heilen und bei einem anderen anhaltenden Schmerz auslösen. Niemand hat etwas falsch gemacht.

    Im Modell unterscheiden sich Menschen in mehr als hundert Kleinigkeiten. Jede für sich ist harmlos. Manche Mischungen lassen den Kreislauf von selbst weiterlaufen.
ask-start-figure = Noor und Ingrid brechen sich auf gleiche Weise das Handgelenk. Nur ihre Merkmale sind verschieden.
ask-start-unknown = Welche Merkmale bei wirklichen Menschen am meisten zählen, ist nicht bekannt. Im Modell führen viele verschiedene Mischungen zum selben Ende.

ask-away = Geht es wieder weg?
ask-away-shows = 100 virtuelle Menschen nach einem gebrochenen Handgelenk.
ask-away-text = Nach einer Verletzung werden die meisten Menschen gesund. Das Modell zeigt dasselbe: Schmerz ist zuerst häufig und wird dann selten.

    Für einen einzelnen Menschen kann das niemand vorher sagen. Ein Modell kann es auch nicht.
ask-away-figure = Jede Figur ist ein virtueller Mensch nach einem gebrochenen Handgelenk. Bewege den Regler, um Zeit vergehen zu lassen.
ask-away-unknown = Niemand weiß vorher, bei wem der Schmerz bleibt. In einer Studie hatten vier Monate nach dem Bruch des Handgelenks 4 von 100 Menschen CRPS.

ask-treats = Was behandelt es?
ask-treats-shows = Was Studien erprobt haben, an virtuellen Menschen.
ask-treats-text = Keine Behandlung hilft allen. Studien haben viele erprobt, und die meisten helfen manchen Menschen ein wenig.

    Das Modell enthält fünfzehn davon, jede so, wie eine Studie sie gab. Von Schäden weiß es nichts. Darum kann es nicht sagen, welche besser ist.
ask-treats-figure = Hier bewegen sich virtuelle Menschen mit Fibromyalgie zwölf Wochen lang in warmem Wasser, wie in einer Studie. Dann hören sie auf.
ask-treats-unknown = Niemand weiß, wem welche Behandlung hilft, und auch ein Modell kann es nicht sagen. Das Modell hat gar keine Nebenwirkungen. Ein Arzt weiß mehr als diese Seite.

ask-lasts = Hält die Besserung nach dem Absetzen?
ask-lasts-shows = Schmerz während einer Behandlung und im Jahr danach.
ask-lasts-text = Manche Linderung hält nur, solange die Behandlung da ist. Andere könnte bleiben, wenn ein Kreislauf zur Ruhe kommt und nicht wieder beginnt.

    Nur wenige Studien haben nach dem Absetzen noch hingesehen. Darum weiß es bei den meisten Behandlungen niemand.
ask-lasts-figure = Hier nehmen virtuelle Menschen mit Fibromyalgie acht Wochen lang Pregabalin, wie in einer Studie. Dann hören sie auf.
ask-lasts-unknown = Nur bei wenigen Behandlungen ist bekannt, was nach dem Absetzen geschieht. Manche Medikamente plötzlich abzusetzen kann schaden; das weiß das Modell nicht.

touch-before = vor der Krankheit
touch-after = ein Jahr später
touch-title = Schmerz, den ein weicher Pinsel hinzufügt, 0 bis 10
touch-summary = Vor der Krankheit fügt der Pinsel { $before } von 10 hinzu. Ein Jahr später fügt er { $after } von 10 hinzu.
touch-waiting = Tomás lebt ein Jahr
relief-waiting = Maria lebt drei Jahre, einmal für jeden Pfeil
relief-title = Schmerz der Hand, während ein Pfeil fehlt
relief-stays = Linderung, die bleibt
relief-goes = Linderung, die geht
relief-away = Pfeil fehlt
relief-nothing = nichts verändert
relief-stays-words = Pfeil, der fehlt: { $meaning }. Ein Jahr nach der Rückkehr ist der Schmerz { $back } von 10.
relief-goes-words = Pfeil, der fehlt: { $meaning }. Ein Jahr nach der Rückkehr ist der Schmerz { $back } von 10.
relief-none = Kein einzelner Pfeil bewirkt das bei Maria.

## Tests

tests-label = Tests
site = Wo
site-forearm = Unterarm
site-trapezius = Schultermuskel
site-help = Für das Modell sind Arm, Hand, Bein und Fuß eine Haut.
site-help-one = Dieser Test ist auf der Haut einer Gliedmaße. Für das Modell sind Arm, Hand, Bein und Fuß eine Haut.
people-all = Linie: die Mitte von { $people } virtuellen Menschen. Schattiert: 90 von 100.
people-beside = Linien: die Mitte von { $people } gesunden virtuellen Menschen und von { $beside } daneben. Fläche: je 90 von 100.
people-few = Ein erster Blick auf { $people } virtuelle Menschen. Das Band folgt, wenn der Regler ruht.
beside-label = Neben gesunden Menschen
beside-none = niemand sonst
beside-says = { $group }: { $text }
beside-arm = { $group }, { $arm }
beside-fault = Ein bekannter Fehler: Die Rötung dieser virtuellen Menschen ist nicht einmal halb so groß wie die von gesunden. Im Modell gehen den Nervenenden in einer langen Krankheit die Botenstoffe aus, und Gefäße ermüden ihnen gegenüber.
beside-fault-studies = In Studien ist ihre Rötung ebenso groß oder größer.
beside-flare = Dieses Bild zeigt einen typischen gesunden Menschen und niemanden, der krank ist.
pain-before = Vorher hatten sie schon Schmerz von { $value } von 10.
numb-strip = Einen Hautstreifen betäuben
numb-strip-help = Der Nerv darunter leitet nichts, also endet die Rötung dort.
take-away = Zum Mitnehmen
take-away-lead = Derselbe Test als Studiendatei. Das Programm neuroflare gibt daraus dieselben Zahlen.
save-study = study.yaml speichern
cite = So zitieren
measured = { $citation }, gemessen an { $people } Menschen, { $dose }
measured-some = { $citation }, gemessen, { $dose }
study-found = { $citation } fand { $value }
ninety = 90 von 100 virtuellen Menschen: { $low } bis { $high }.
ninety-more = 90 von 100 virtuellen Menschen: { $low } bis { $high } oder mehr.
never-began = Bei { $count } von 100 begann es nicht.
not-begun = noch nicht bei { $value }, wo der Test endet
minutes = { $minutes } min
seconds = { $seconds } s
axis-minutes = Minuten
axis-seconds = Sekunden
unit-perfusion-change = % über Ruhe
unit-axon-reflex = % über Ruhe
unit-perfusion = % der Ruhe
unit-pain = Schmerz, 0 bis 10
unit-evoked-pain = Schmerz, 0 bis 10
unit-wheal-thickness = mm
short-perfusion-change = %
short-axon-reflex = %
short-perfusion = %
short-pain = von 10
short-evoked-pain = von 10
short-wheal-thickness = mm
readout-perfusion-change = Durchblutung der Haut unter der Creme
readout-axon-reflex = Durchblutung 8 mm daneben
readout-perfusion = Durchblutung der Haut
readout-pain = Schmerz, wie er danach erzählt wird
readout-evoked-pain = Schmerz des Augenblicks
readout-wheal-thickness = Dicke der Quaddel
readout-wheal-diameter = Breite der Quaddel nach 15 Minuten
readout-heat-pain-threshold = Hitze beginnt zu schmerzen bei
readout-pressure-pain-threshold = Druck beginnt zu schmerzen bei
value-heat-pain-threshold = { $value } °C
value-wheal-diameter = { $value } mm
value-pressure-pain-threshold = { $value } kPa
one-perfusion-change = Die Durchblutung steigt am meisten bei { $when }: auf { $value } % über Ruhe. Bei 90 von 100 virtuellen Menschen sind es dann { $low } bis { $high } %.
one-axon-reflex = Daneben steigt die Durchblutung am meisten bei { $when }: auf { $value } % über Ruhe. Bei 90 von 100 sind es { $low } bis { $high } %.
one-perfusion = Die Durchblutung fällt am meisten bei { $when }: auf { $value } % der Ruhe. Bei 90 von 100 virtuellen Menschen sind es { $low } bis { $high } %.
one-pain = Der Schmerz ist am höchsten bei { $when }: { $value } von 10. Bei 90 von 100 virtuellen Menschen sind es { $low } bis { $high }.
one-evoked-pain = Der Schmerz ist am höchsten bei { $when }: { $value } von 10. Bei 90 von 100 virtuellen Menschen sind es { $low } bis { $high }.
one-wheal-thickness = Die Quaddel ist am dicksten bei { $when }: { $value } mm. Bei 90 von 100 virtuellen Menschen sind es { $low } bis { $high } mm.
two-axon-reflex = Am höchsten liegt die Durchblutung { $a } % über Ruhe: { $first }; und { $b } %: { $second }.
two-pain = Am höchsten ist der Schmerz { $a } von 10: { $first }; und { $b }: { $second }.
two-evoked-pain = Am höchsten ist der Schmerz { $a } von 10 { $first }, und { $b } { $second }.
train-grows = Der erste Puls schmerzt { $first } von 10, der zehnte { $tenth }. Der Schmerz wächst also von Puls zu Puls.
train-same = Der erste Puls schmerzt { $first } von 10, der zehnte { $tenth }. Das Modell zeigt also keinen Zuwachs. Bei Menschen wächst der Schmerz oft.
arm-capsaicin = mit Capsaicin
arm-heat = mit Hitze
arm-noradrenaline = mit Noradrenalin
arm-pressure = mit Druck
arm-train = zehn Pulse
arm-histamine = mit Histamin
arm-alone = nur mit Hitze
arm-with-cold = mit einer kalten Hand dazu
arm-bare = bloße Haut
arm-numb = betäubte Haut

test-capsaicin = Capsaicin
test-capsaicin-question = Wie antwortet Haut auf Capsaicin?
test-capsaicin-lead = [capsaicin|Capsaicin] macht Chilis scharf. Auf der Haut öffnet es ein Tor von Schmerzfasern, und die Haut wird rot und warm.
test-capsaicin-limits = Bekannte Schwäche: bei kleinen Dosen steigt die Kurve zu früh. 100 Mikrogramm tun bei Menschen nichts, und im Modell etwas.
test-heat = Hitze
test-heat-question = Wie antwortet Haut auf Hitze?
test-heat-lead = Eine warme Sonde liegt eine halbe Minute auf der Haut. Fasern für Schaden feuern, und daneben wird die Haut rot.
test-heat-limits = Bekannte Schwäche: unter der Sonde werden Gefäße auch direkt gewärmt. Das lässt das Modell aus.
test-noradrenaline = Noradrenalin
test-noradrenaline-question = Was macht Noradrenalin mit den Gefäßen?
test-noradrenaline-lead = [noradrenaline|Noradrenalin] ist der Botenstoff der [sympathetic-nerves|sympathischen Nerven]. Es verengt Gefäße, die Haut wird blass und kühl.
test-noradrenaline-limits = Bekannte Schwäche: die Durchblutung fällt im Modell weiter als bei Menschen.
test-pressure = Druck
test-pressure-question = Wann beginnt Druck zu schmerzen?
test-pressure-lead = Eine stumpfe Spitze drückt immer stärker, bis zum hier gesetzten Druck. So finden Ärzte empfindliche Stellen.
test-repeated-heat = Wiederholte Hitze
test-repeated-heat-question = Schmerzt der zehnte Puls mehr als der erste?
test-repeated-heat-lead = Zehn kurze Hitzepulse folgen einander. Kommen sie schnell, kann das Rückenmark sie summieren. Das ist [temporal-summation|zeitliche Summation].
test-conditioning = Schmerz hemmt Schmerz
test-conditioning-question = Kann ein Schmerz einen anderen dämpfen?
test-conditioning-lead = Eine Hand in Eiswasser tut weh. Bei vielen fühlt sich ein zweiter Schmerz dann schwächer an. Das ist [conditioned-pain-modulation|konditionierte Schmerzmodulation].
test-conditioning-limits = Bei manchen gesunden Menschen verstärkt ein Schmerz den anderen. Das ist keine Krankheit.
test-histamine = Histamin
test-histamine-question = Wie wachsen Quaddel und Rötung?
test-histamine-lead = [histamine|Histamin] wird in die Haut gestochen wie beim Allergietest. Eine blasse [wheal|Quaddel] steigt auf, ringsum breitet sich [flare|Rötung] aus.
test-histamine-limits = Bekannte Schwäche: Quaddeln sind im Modell etwa halb so breit wie bei Menschen.
test-anaesthetic = Betäubung
test-anaesthetic-question = Braucht die Rötung den Nerv?
test-anaesthetic-lead = Hält ein [local-anaesthetic|Lokalanästhetikum] den Nerv an, bleibt die Rötung neben dem Capsaicin klein. Also trägt sie der Nerv.

knob-dose = Dosis
knob-dose-help = Wie viel Capsaicin auf die Haut kommt. Jeder Schritt vervielfacht.
knob-dose-value = { $value } Mikrogramm
knob-temperature = Temperatur
knob-temperature-help = Wie heiß die Sonde wird. Sie beginnt bei 32 °C.
knob-temperature-value = { $value } °C
knob-current = Stärke
knob-current-help = Der Strom, der Noradrenalin zwei Minuten lang in die Haut bringt.
knob-current-value = { $value } mA
knob-pressure = Höchster Druck
knob-pressure-help = Der Druck steigt um 50 kPa je Sekunde bis dorthin.
knob-pressure-value = { $value } kPa
knob-interval = Zeit zwischen den Pulsen
knob-interval-help = Vom Beginn eines Pulses zum Beginn des nächsten.
knob-interval-value = { $value } s
knob-cold = Kälte der anderen Hand
knob-cold-help = 0 ist lauwarmes Wasser, 100 ist Eiswasser.
knob-cold-value = { $value } von 100
knob-concentration = Konzentration
knob-concentration-help = Wie viel Histamin im Tropfen an der Nadel ist. Jeder Schritt vervielfacht.
knob-concentration-value = { $value } mg/mL
knob-block = Wie viel vom Nerv blockiert ist
knob-block-help = 0 lässt den Nerv, wie er ist; 100 hält ihn ganz an.
knob-block-value = { $value } von 100

flare-title = Die Haut von oben
flare-waiting = Die Rötung wird auf einem Hautstück von 13 mal 13 cm verfolgt
flare-summary = Bei { $minutes } { $minutes ->
    [one] Minute
   *[other] Minuten
  } bedeckt die Rötung { $area } cm². Am größten sind es { $largest } cm².
flare-pale = Bei { $minutes } { $minutes ->
    [one] Minute
   *[other] Minuten
  }. Die Haut ist blass, wo Noradrenalin die Gefäße verengt hat. Es gibt keine Rötung.
flare-low = Ruhe
flare-high = das { $times }-Fache der Ruhe
flare-pale-low = kaum Durchblutung
flare-pale-high = Durchblutung in Ruhe
flare-time = Zeit
flare-time-help = Zu einem Augenblick gehen, oder abspielen.
flare-note = Ein typischer virtueller Mensch. Die Linie liegt, wo die Durchblutung um die Hälfte höher ist als in Ruhe. Der Punkt ist der Reiz.

## Sure

sure-title = Wie sicher ist das?
sure-spread = Von 100 virtuellen Menschen haben 90 einen Höchstwert zwischen { $low } und { $high } { $unit }.
sure-spread-healthy = Von 100 gesunden virtuellen Menschen haben 90 einen Höchstwert zwischen { $low } und { $high } { $unit }.
sure-lowest = Am tiefsten Punkt liegen 90 von 100 virtuellen Menschen zwischen { $low } und { $high } { $unit }.
sure-lowest-healthy = Am tiefsten Punkt liegen 90 von 100 gesunden virtuellen Menschen zwischen { $low } und { $high } { $unit }.
sure-line = Von { $total } veröffentlichten Ergebnissen dieser Art trifft das Modell { $agrees } und verfehlt { $misses }. Bei { $unclear } ist es nahe daran oder kann es nicht sagen.
sure-line-all = Von { $total } veröffentlichten Ergebnissen aller Art trifft das Modell { $agrees } und verfehlt { $misses }. Bei { $unclear } ist es nahe daran oder kann es nicht sagen.
sure-none = Ein veröffentlichtes Ergebnis dieser Art ist noch nicht in der Sammlung.
sure-assumed = { $share } von 100 Zahlen des Modells sind wenigstens teilweise angenommen.
sure-more = Welche, steht hier

## The loop

loop-title = Der Kreislauf
loop-lead = Nerven, Gefäße, Abwehrzellen, Rückenmark und Gehirn sprechen miteinander. Wähle einen Teil, um über ihn zu lesen. Schalte einen Pfeil aus und sieh, was sich ändert.
loop-picture = Zeichnung des Kreislaufs: Haut unten links, Rückenmark und Gehirn rechts, Stress und die Hand oben. Jeder Teil lässt sich wählen.
loop-region = Das lebende Bild; auf einem schmalen Bildschirm lässt es sich zur Seite schieben
loop-slide = Das Bild ist breiter als der Bildschirm. Es lässt sich zur Seite schieben.
loop-skin = Haut
loop-event = Was geschieht
event-capsaicin = Capsaicin auf der Haut, 2 Stunden
event-injury = Ein gebrochenes Handgelenk, 120 Tage
event-infection = Eine Infektion, 21 Tage
event-stress = Ein halbes Jahr mit starkem Stress
event-capsaicin-after = Capsaicin auf der Haut
event-injury-after = einem gebrochenen Handgelenk
event-infection-after = einer Infektion
event-stress-after = einem halben Jahr mit starkem Stress
loop-time-help = Zu einem Augenblick gehen, oder abspielen.
day = Tag { $day }
loop-level = { $part }: { $level } von 100
loop-summary = Ein typischer virtueller Mensch nach { $event }: der Schmerz ist an seinem höchsten Punkt { $pain } von 10, und am Ende { $end }.
loop-summary-off = { $count ->
    [one] Ohne einen Pfeil
   *[other] Ohne { $count } Pfeile
  } ist der Schmerz an seinem höchsten Punkt { $pain } von 10, und am Ende { $end }. Mit allen Pfeilen wäre er dort { $before }.
loop-key = Jeder Balken zeigt, wie weit ein Teil von der Ruhe weg ist: oben ist mehr, unten ist weniger. Ein Strich über dem Balken zeigt den Stand mit allen Pfeilen. Dicke Pfeile sind aktiv.
loop-all-back = Alle Pfeile zurückgeben
loop-connections = Verbindungen
switch-off = Ausschalten
switch-on = Zurückgeben
link-fixed = Ohne diesen Schritt wäre ein Nerv kein Nerv und ein Rückenmark keines. Das Modell hat dafür keinen Schalter.
link-all = Das schaltet alle { $count } Verbindungen darunter auf einmal.
evidence = Was dafür spricht, und was dagegen ({ $count })
evidence-none = Hinter dieser Verbindung steht noch kein veröffentlichter Befund. Sie ist angenommen.
speaks-for = Dafür
speaks-against = Dagegen
arrow-name = Name im Modell: { $name }

part-ending = Nervenende
part-ending-text = Das Ende einer dünnen Schmerzfaser ([nociceptor|Nozizeptor]) in der Haut. Es meldet Schaden nach innen und setzt an Ort und Stelle Botenstoffe frei.
part-peptides = Botenstoffe der Nerven
part-peptides-text = [cgrp|CGRP] und [substance-p|Substanz P], die Nervenenden freisetzen. Sie weiten Gefäße, machen sie durchlässig und wecken Abwehrzellen.
part-vessel = Blutgefäß
part-vessel-text = Kleine Gefäße der Haut. Botenstoffe der Nerven weiten sie, [noradrenaline|Noradrenalin] verengt sie. Mehr Blut heißt rote, warme Haut; das Maß dafür ist die [perfusion|Durchblutung].
part-immune = Abwehrzellen
part-immune-text = Eine [mast-cell|Mastzelle], die Histamin enthält, und weiße Blutkörperchen, die nach Stunden kommen. Sie räumen nach einer Verletzung auf.
part-cytokines = Zytokine
part-cytokines-text = [cytokine|Zytokine] sind Botenstoffe zwischen Abwehrzellen, etwa [tnf|TNF]. Sie rufen mehr Zellen herbei und machen Nervenenden wach.
part-growth = Wachstumsfaktor
part-growth-text = [ngf|Nervenwachstumsfaktor] kommt aus Zellen der Haut und der Abwehr. Er hält Nervenenden tagelang empfindlich.
part-receptors = Alpha-Rezeptoren
part-receptors-text = [alpha-adrenoceptor|Alpha-1-Rezeptoren] sitzen auf Nervenenden. Gesunde Nervenenden haben wenige. Sind es mehr, kann Noradrenalin Schmerzfasern erregen.
part-sympathetic = sympathischer Nerv
part-sympathetic-text = [sympathetic-nerves|Sympathische Nerven] stellen Durchblutung und Schwitzen ein. Ihr Botenstoff ist Noradrenalin. Stress und Schmerz machen sie aktiver.
part-cord = Rückenmark
part-cord-text = Hier gehen Meldungen aus der Haut weiter zum Gehirn. Starke Signale können den Durchgang weiter machen, für Stunden oder auf Dauer. Das ist [sensitization|Sensibilisierung].
part-glia = Glia
part-glia-text = [glia|Glia] sind Stützzellen des Rückenmarks. Sind sie aktiv, stellen sie die Nervenzellen um sich lauter.
part-brain = Gehirn
part-brain-text = Hier wird Schmerz gespürt. Von hier kommen auch Nervenbahnen, die Schmerz zurückhalten oder durchlassen.
part-stress = Stress und Hormone
part-stress-text = Die Antwort des Körpers auf Belastung: Wachheit, [stress|Stresshormone] wie Cortisol, schlechter Schlaf. Sie wirkt auf Nerven, Gefäße und Abwehrzellen.
part-limb = Gebrauch der Gliedmaße
part-limb-text = Was weh tut, wird weniger gebraucht. Eine ruhig gehaltene Gliedmaße verliert Kraft und Knochen, und ihre Haut und Gefäße ändern sich.

link-ending-peptides = Ein feuerndes Nervenende setzt Botenstoffe frei
link-peptides-vessel = Botenstoffe der Nerven weiten Gefäße
link-peptides-immune = Botenstoffe der Nerven wecken Abwehrzellen
link-immune-cytokines = Abwehrzellen bilden Zytokine
link-cytokines-immune = Zytokine lenken Abwehrzellen
link-cytokines-growth = Entzündung erhöht den Wachstumsfaktor
link-growth-immune = Wachstumsfaktor weckt Mastzellen
link-growth-ending = Wachstumsfaktor macht Nervenenden empfindlich
link-growth-receptors = Wachstumsfaktor vermehrt Alpha-Rezeptoren
link-cytokines-ending = Entzündung erregt Nervenenden
link-cytokines-receptors = Zytokine vermehren Alpha-Rezeptoren
link-immune-vessel = Weiße Blutkörperchen belasten die Gefäßwand
link-vessel-ending = Haut mit zu wenig Blut erregt Nervenenden
link-sympathetic-vessel = Noradrenalin verengt Gefäße
link-sympathetic-receptors = Noradrenalin verändert Alpha-Rezeptoren
link-receptors-ending = Alpha-Rezeptoren erregen Nervenenden
link-ending-cord = Nervenenden treiben das Rückenmark an
link-cord-glia = Ein geschäftiges Rückenmark weckt Glia
link-glia-cord = Glia stellt das Rückenmark lauter
link-cord-vessel = Das Rückenmark hält Nerven zu den Gefäßen zurück
link-cord-brain = Das Rückenmark meldet an das Gehirn
link-brain-cord = Das Gehirn hält Schmerz zurück oder lässt ihn durch
link-brain-stress = Schmerz ist Stress
link-brain-sympathetic = Schmerz treibt den sympathischen Nerv an
link-stress-sympathetic = Stress treibt den sympathischen Nerv an
link-stress-cytokines = Stresshormone dämpfen Entzündung
link-cytokines-stress = Entzündung erhöht Stresshormone
link-cytokines-glia = Entzündung im Blut erreicht die Glia
link-brain-limb = Was weh tut, wird weniger gebraucht
link-limb-vessel = Zu wenig Gebrauch verändert die Gliedmaße
link-limb-cord = Knochen ohne Last meldet Schmerz

## Arrows

arrow-acid-nociceptor = Säure der Zellen, die Knochen abbauen, erregt Nervenenden darin
arrow-adrenergic-keratinocyte = Hautzellen antworten auf Noradrenalin
arrow-alpha-vessel = Alpha-Rezeptoren verengen Gefäße
arrow-alpha1-keratinocyte = Alpha-1-Rezeptoren erregen Hautzellen
arrow-alpha1-nociceptor = Alpha-1-Rezeptoren erregen Nervenenden
arrow-arousal-sympathetic = Alarm treibt die sympathischen Nerven an
arrow-brain-glia-descending = Aktive Glia des Gehirns lässt mehr Schmerz durch
arrow-central-csf-ngf = Aktive Glia erhöht den Wachstumsfaktor im Nervenwasser
arrow-cgrp-weariness = Gefäße antworten weniger auf CGRP, das andauert
arrow-conditioning-descending = Schmerz an anderer Stelle lässt das Gehirn Schmerz zurückhalten
arrow-cooling-sympathetic = Ein auskühlender Körper treibt die sympathischen Nerven der Haut an
arrow-cortisol-brain-glia = Cortisol beruhigt die Glia des Gehirns
arrow-cortisol-immune = Cortisol hält Zytokine im Gewebe zurück
arrow-cortisol-plasma = Cortisol hält Zytokine einer Infektion zurück
arrow-cortisol-receptor = Zellen antworten weniger auf Cortisol, das andauert
arrow-cytokine-alpha1 = Zytokine vermehren Alpha-1-Rezeptoren auf Nervenenden und Hautzellen
arrow-cytokine-bone = Zytokine rufen die Zellen, die Knochen abbauen
arrow-cytokine-cyclooxygenase = Zytokine vermehren das Enzym, das Prostaglandine bildet
arrow-cytokine-leukocyte = Zytokine rufen weiße Blutkörperchen herbei
arrow-cytokine-mast-cell = Zytokine wecken Mastzellen
arrow-cytokine-ngf = Zytokine erhöhen den Nervenwachstumsfaktor
arrow-damage-bradykinin = Verletztes Gewebe bildet Bradykinin
arrow-damage-leukocyte = Verletztes Gewebe ruft weiße Blutkörperchen herbei
arrow-demand-set-point = Lange Belastung hebt den Ruheverkehr der sympathischen Nerven
arrow-disuse-bone = Knochen, der nichts trägt, wird abgebaut
arrow-disuse-dystrophy = Zu wenig Gebrauch verändert Haut, Nägel und Haare
arrow-disuse-glia = Was nicht gebraucht wird, weckt die Glia des Rückenmarks
arrow-expectation-descending = Erwartung lässt das Gehirn Schmerz zurückhalten
arrow-expectation-rating = Erwartung verändert, wie stark Schmerz eingestuft wird
arrow-glia-chloride = Aktive Glia schwächt die Bremsen des Rückenmarks
arrow-glia-gain = Aktive Glia stellt Nervenzellen des Rückenmarks lauter
arrow-il10-cytokine = Interleukin-10 hält Zytokine im Gewebe zurück
arrow-il10-plasma = Interleukin-10 hält Zytokine einer Infektion zurück
arrow-il6-stress-axis = Interleukin-6 erhöht Stresshormone
arrow-immobilisation-disuse = Was sich nicht bewegen lässt, wird weniger gebraucht
arrow-inflammation-fibres = In entzündetem Gewebe gehen Nervenenden verloren
arrow-inflammation-nociceptor = Entzündung erregt Nervenenden und macht sie empfindlich
arrow-inflammation-receptor = Kranksein lässt Zellen weniger auf Cortisol antworten
arrow-injury-glia = verletzte Nervenfasern wecken die Glia des Rückenmarks
arrow-keratinocyte-ngf = Hautzellen bilden Nervenwachstumsfaktor
arrow-lasting-tolerance = Zellen antworten weniger auf Entzündung, die andauert
arrow-mast-cell-leukocyte = Mastzellen rufen weiße Blutkörperchen herbei
arrow-mast-cell-ngf = Mastzellen setzen Nervenwachstumsfaktor frei
arrow-ngf-alpha1 = Wachstumsfaktor vermehrt Alpha-1-Rezeptoren auf Nervenenden und Hautzellen
arrow-ngf-mast-cell = Nervenwachstumsfaktor weckt Mastzellen
arrow-ngf-nociceptor = Nervenwachstumsfaktor macht Nervenenden empfindlich
arrow-noradrenaline-alpha-vessel = Gefäße gewöhnen sich an Noradrenalin und antworten ohne es stärker
arrow-noradrenaline-alpha1 = Zu wenig oder zu viel Noradrenalin vermehrt Alpha-1-Rezeptoren
arrow-noradrenaline-loss-supersensitivity = Gefäße, denen lange Noradrenalin fehlt, antworten stärker darauf
arrow-noradrenaline-nociceptor = Noradrenalin erregt Nervenenden, die Druck spüren
arrow-oedema-disuse = Was geschwollen ist, wird weniger gebraucht
arrow-oedema-dystrophy = Lange Schwellung verändert Haut, Nägel und Haare
arrow-oxidation-endothelium = Weiße Blutkörperchen belasten die Gefäßwand
arrow-pain-arousal = Schmerz erhöht den Alarm von Körper und Gehirn
arrow-pain-brain-glia = Schmerz weckt die Glia des Gehirns
arrow-pain-descending = Anhaltender Schmerz lässt das Gehirn Schmerz zurückhalten
arrow-pain-disuse = Was weh tut, wird weniger gebraucht
arrow-pain-sleep = Schmerz stört den Schlaf
arrow-pain-stress-axis = Schmerz erhöht Stresshormone
arrow-pain-sympathetic = Schmerz treibt die sympathischen Nerven an
arrow-peptide-keratinocyte = Botenstoffe der Nerven wecken Hautzellen
arrow-peptide-mast-cell = Substanz P lässt Mastzellen Histamin freisetzen
arrow-perfusion-dystrophy = Zu wenig oder zu viel Blut verändert Haut, Nägel und Haare
arrow-potentiation-vessel-outflow = Verstärkte Kontakte im Rückenmark halten Nerven zu den Gefäßen zurück
arrow-priming-mast-cell = Geweckte Mastzellen setzen mehr frei, antworten früher und vermehren sich
arrow-projection-glia = Starke Schmerzsignale wecken die Glia des Rückenmarks
arrow-projection-ltp = Starke Schmerzsignale verstärken ihre eigenen Kontakte im Rückenmark
arrow-sensitization-firing = Empfindlich gewordene stille Fasern feuern von selbst
arrow-sickness-stress-axis = Kranksein erhöht Stresshormone
arrow-sickness-sympathetic = Kranksein treibt die sympathischen Nerven an
arrow-site-plasma = Zytokine gehen aus dem Gewebe ins Blut über
arrow-sleep-descending = Schlechter Schlaf lässt das Gehirn mehr Schmerz durchlassen
arrow-sleep-loss-sympathetic = Fehlender Schlaf treibt die sympathischen Nerven an
arrow-spread-site = Aktive Glia anderer Stellen weckt die Glia hier
arrow-starvation-endothelium = Langer Mangel an Blut belastet die Gefäßwand
arrow-starvation-nociceptor = Gewebe mit wochenlang zu wenig Blut erregt Nervenenden
arrow-stress-arousal = Stress erhöht den Alarm von Körper und Gehirn
arrow-stress-descending = Alarm lässt das Gehirn mehr Schmerz durchlassen
arrow-stress-stress-axis = Stress erhöht Stresshormone
arrow-stress-sympathetic = Stress treibt die sympathischen Nerven an
arrow-systemic-brain-glia = Entzündung im Blut weckt die Glia des Gehirns
arrow-systemic-glia = Entzündung im Blut weckt die Glia des Rückenmarks
arrow-systemic-site = Entzündung im Blut weckt Zellen des Gewebes
arrow-tnf-il6 = TNF erhöht Interleukin-6
arrow-touch-projection = Berührung kommt auf den Weg des Schmerzes, wenn die Bremsen nachlassen

## Lives

people-title = Virtuelle Menschen
people-lead = Diese Menschen sind erfunden. Hinter allen stehen dieselben Gleichungen; nur Zahlen und Ereignisse sind verschieden. Die meisten Leben gehen gut aus.
people-choose = Einen Menschen wählen
compare-with = Vergleichen mit
compare-none = Mit niemandem vergleichen
compare-name = Mit { $name } vergleichen
compare-made = Mit einem neuen Menschen vergleichen
people-sure = Diese Leben sind einzelne Beispiele, nach einer Regel gewählt und nicht von Hand.
people-sure-made = Diese Leben sind einzelne Beispiele. Der neue Mensch ist von Hand gemacht, mit dem, was oben gewählt ist.
name-noor = Noor
name-noor-line = wird gesund
name-noor-story = Noor bricht sich das Handgelenk und trägt fünf Wochen einen Gips. Alle ihre Zahlen sind typisch.
name-ben = Ben
name-ben-line = frühes CRPS
name-ben-story = Ben bricht sich auf gleiche Weise das Handgelenk. Drei Monate später erfüllt er die Kriterien von CRPS. Dann wird es langsam besser.
name-ingrid = Ingrid
name-ingrid-line = spätes CRPS
name-ingrid-story = Ingrid hat sich vor drei Jahren das Handgelenk gebrochen. Ihre Hand war zuerst warm und ist jetzt kalt.
name-maria = Maria
name-maria-line = Fibromyalgie
name-maria-story = Maria hat ein Jahr mit starkem Stress und kurzen Nächten erlebt, und darin eine Infektion.
name-tomas = Tomás
name-tomas-line = dünne Fasern verloren
name-tomas-story = Eine Krankheit nimmt Tomás langsam die dünnen Nervenfasern, über zwei Jahre.
name-made = Ein neuer Mensch
name-made-line = hier gemacht
name-made-story = Dieser Mensch ist aus den Merkmalen und Ereignissen gemacht, die oben gewählt sind.
name-this = dieser Mensch
name-this-first = Dieser Mensch
life-waiting = { $name } lebt drei Jahre
life-pain = Schmerz, 0 bis 10
life-warmth = Hand wärmer oder kälter als die andere
life-skin = Haut: Entzündung und Alpha-Rezeptoren
life-cord = Rückenmark: verstärkte Kontakte
life-tired = Müdigkeit, und Schlaf, der nicht erholt
life-fibres = Nervenfasern in der Haut
quantity-limb-pain = Hand
quantity-pain-elsewhere = anderswo
quantity-warmth = Unterschied
quantity-inflammation = Entzündung
quantity-receptors = Alpha-Rezeptoren
quantity-synapses = Hand
quantity-synapses-elsewhere = anderswo
quantity-fatigue = Müdigkeit
quantity-unrefreshed = Schlaf, der nicht erholt
quantity-fibres = Fasern
axis-months = Monate
axis-of10 = 0 bis 10
axis-degrees = °C
axis-share = 0 bis 1, das Höchste
axis-times = Vielfaches von gesund
axis-hundred = von 100 virtuellen Menschen
months = { $months } { $months ->
    [one] Monat
   *[other] Monate
  }
life-immobilisation-short = Gips
life-stress-short = Stress
life-sleep-loss-short = kurze Nächte
life-small-fibre-loss-short = Fasern gehen verloren
life-sum-pain = { $name }: der Schmerz der Hand ist am stärksten { $first }, nach einem Monat { $month } und nach einem Jahr { $year }. Anderswo ist er am Ende { $other }.
life-sum-warmth = Die Hand ist höchstens { $first } °C wärmer als die andere.
life-sum-never-warmer = Die Hand ist nie wärmer als die andere.
life-end-warmer = Am Ende ist sie { $end } °C wärmer.
life-end-colder = Am Ende ist sie { $end } °C kälter.
life-end-same = Am Ende ist kein Unterschied da.
life-flat-warmth = Es gibt keinen Unterschied: Beide Hände sind die ganze Zeit gleich warm.
life-flat = Nichts davon ändert sich in der ganzen Zeit.
life-sum-skin = Die Entzündung erreicht { $first } von 1 und ist am Ende { $end }. Die Alpha-Rezeptoren liegen am Ende bei { $other }.
life-sum-cord = Die Kontakte für die Hand erreichen { $first } von 1, am Ende sind es { $end }.
life-sum-tired = Die Müdigkeit erreicht { $first } von 10. Am Ende ist sie { $end }, und Schlaf, der nicht erholt, ist { $other }.
life-sum-fibres = Am Ende sind die Fasern das { $end }-Fache der gesunden Zahl.
life-touch = { $name } und ein weicher Pinsel auf der Hand: davor fügt er { $before } von 10 hinzu, ein Jahr später { $after }.
life-apart = Worin dieser Mensch am weitesten vom Typischen entfernt ist
apart-higher = um { $sd } { $sd ->
    [one] Schritt
   *[other] Schritte
  } höher als typisch (Standardabweichungen)
apart-lower = um { $sd } { $sd ->
    [one] Schritt
   *[other] Schritte
  } niedriger als typisch (Standardabweichungen)
life-apart-note = Das sind nicht die Ursachen. Andere haben dieselben Zahlen und werden gesund, weil das Übrige verschieden ist.
verdict-well = Nach drei Jahren ist { $name } wieder wohlauf.
verdict-unharmed = In diesen drei Jahren hat { $name } nie mehr als wenig Schmerz.
verdict-warmer = Nach drei Jahren hat { $name } wenig Schmerz ({ $pain } von 10); die Hand ist noch { $degrees } °C wärmer als die andere.
verdict-colder = Nach drei Jahren hat { $name } wenig Schmerz ({ $pain } von 10); die Hand ist noch { $degrees } °C kälter als die andere.
verdict-pain = Nach drei Jahren hat { $name } Schmerzen ({ $pain } von 10) und erfüllt keine Kriterien ganz.
verdict-crps = Nach drei Jahren hat { $name } Schmerzen ({ $pain } von 10) und erfüllt die Kriterien der Forschung für CRPS.
verdict-fibromyalgia = Nach drei Jahren hat { $name } Schmerzen ({ $pain } von 10) und erfüllt die Kriterien der Forschung für Fibromyalgie.
verdict-both = Nach drei Jahren hat { $name } Schmerzen ({ $pain } von 10) und erfüllt die Kriterien von CRPS und von Fibromyalgie.
two-title = Schmerz von { $name }, 0 bis 10
two-lives = Ein Jahr nach derselben Verletzung ist der Schmerz bei Noor { $noor } von 10 und bei Ingrid { $ingrid } von 10.
crowd-heading = Und 100 andere Menschen?
crowd-lead = Ein Leben sagt wenig. Hier brechen sich 100 virtuelle Menschen das Handgelenk. Sie unterscheiden sich in ihren Merkmalen und in dem, was niemand weiß.
crowd-title = 100 virtuelle Menschen nach einem gebrochenen Handgelenk
crowd-waiting = 100 virtuelle Menschen leben zwei Jahre
crowd-count = { $hurts } von 100
crowd-in-pain = mit Schmerzen ({ $when })
crowd-help = Eine gefüllte Figur hat Schmerzen, eine offene nicht. Schmerzen heißt hier: 1 von 10 oder mehr.
crowd-summary = { $when }: { $hurts } von 100 virtuellen Menschen mit Schmerzen. Nach einem Jahr sind es { $year }. Kriterien von CRPS erfüllen dann { $crps }, von Fibromyalgie { $fibromyalgia }.
crowd-pain = mit Schmerzen
crowd-strong = mit starken Schmerzen
made-title = Einen Menschen machen
made-lead = Jeder Regler ist ein Merkmal dieses virtuellen Menschen. In der Mitte ist es wie bei einem typischen Menschen.
made-events = Was geschieht
made-fracture = ein gebrochenes Handgelenk, mit Gips
made-infection = eine Infektion
made-stress = ein halbes Jahr mit starkem Stress
made-sleep = ein halbes Jahr mit kurzen Nächten
made-surgery = eine Operation an der Hand
trait-typical = wie typisch
trait-lower = niedriger als typisch
trait-higher = höher als typisch
trait-much-lower = viel niedriger als typisch
trait-much-higher = viel höher als typisch
trait-adrenergic-expression-nerve = Alpha-Rezeptoren, die wachsen können
trait-adrenergic-expression-nerve-help = Wie viele Alpha-1-Rezeptoren Nervenenden einmal tragen können.
trait-sympathetic-gain-stress = Antwort des Körpers auf Stress
trait-sympathetic-gain-stress-help = Wie stark Stress die sympathischen Nerven antreibt.
trait-spinal-ltp-gain = Stärke des Gedächtnisses im Rückenmark
trait-spinal-ltp-gain-help = Wie sehr verstärkte Kontakte das Signal erhöhen.
trait-spinal-glia-reactivity = Wachheit der Glia
trait-spinal-glia-reactivity-help = Wie leicht die Stützzellen des Rückenmarks erwachen.
trait-brain-inhibition-capacity = Kraft, Schmerz zurückzuhalten
trait-brain-inhibition-capacity-help = Wie viel Hemmung ein Schmerz an anderer Stelle wecken kann.
trait-immune-damage-healing = Wie schnell es heilt
trait-immune-damage-healing-help = Wie schnell verletztes Gewebe heilt.
trait-nociceptor-density-rest = Nervenfasern in der Haut
trait-nociceptor-density-rest-help = Wie viele Nervenenden gesunde Haut enthält.
trait-vessel-flow-reserve = Reserve der Gefäße
trait-vessel-flow-reserve-help = Wie weit die Durchblutung über die Ruhe steigen kann.

## Treatments

treat-title = Behandlungen an virtuellen Menschen
treat-lead = Wähle eine, die in einer Studie erprobt wurde. Virtuelle Menschen machen es wie dort und hören dann auf.
treat-who = Wer
ill-fm = Fibromyalgie
ill-crps = CRPS
ill-sfn = Small-Fiber-Neuropathie
treat-drug = Behandlung
treat-drug-without = Ohne Medikament
treat-drug-medicines = Medikamente
treat-study = Wie in dieser Studie
treat-order = Nach dem Alphabet. Keine Reihenfolge sagt hier, was besser ist.
treat-elsewhere = Therapie im Gespräch und Behandlung des Schlafs fehlen: die Sammlung hat keine Studie dazu, der das Modell folgen kann.
treat-elsewhere-all = Bewegung, Therapie im Gespräch und Behandlung des Schlafs fehlen. Die Sammlung hat dazu keine Studie an diesen Menschen, der das Modell folgen kann.
treat-study-dose = { $citation }, { $dose }
treat-dose-low = niedrigste Dosis
treat-dose-middle = mittlere Dosis
treat-dose-high = höchste Dosis
treat-told = eine Studie, von der eine Webseite berichtet
treat-given = In der Studie nahmen Menschen es { $for } lang und waren seit etwa { $ill } krank.
treat-given-practice = In der Studie machten Menschen es etwa { $often } Mal pro Woche, { $for } lang. Sie waren seit etwa { $ill } krank.
treat-given-once = In der Studie bekamen Menschen es einmal und waren seit etwa { $ill } krank.
treat-weeks = { $weeks } { $weeks ->
    [one] Woche
   *[other] Wochen
  }
treat-days = { $days } { $days ->
    [one] Tag
   *[other] Tage
  }
treat-ill-months = { $months } Monaten
treat-ill-years = { $years } { $years ->
    [one] Jahr
   *[other] Jahren
  }
treat-start = Beginn: nach einer Krankheit von
treat-stop = Ende: nach
treat-stop-help = In der Studie waren es { $weeks } Wochen.
treat-fixed = Dies wurde in einem Durchgang gegeben, darum gibt das Modell es ganz.
treat-waiting = Virtuelle Menschen leben, bis sie so krank sind. Beim ersten Mal dauert es bis zu einer Minute.
treat-chart = { $name }: Schmerz von 0 bis 10
treat-treated = mit der Behandlung
treat-dummy = mit einer Scheinbehandlung
treat-nothing = ohne Behandlung
treat-span = Behandlung
treat-span-once = einmal
treat-sum = Bis zur letzten Woche geht der Schmerz von { $first } auf { $end } von 10. Mit einer Scheinbehandlung ist er { $dummy }, ohne Behandlung { $nothing }. Ein halbes Jahr später ist er { $half }, ohne Behandlung { $without }.
treat-sum-open = Bis zur letzten Woche geht der Schmerz von { $first } auf { $end } von 10. Ohne Behandlung ist er { $nothing }. Ein halbes Jahr später ist er { $half }, ohne Behandlung { $without }.
treat-sum-once = In der Woche danach geht der Schmerz von { $first } auf { $end } von 10. Mit einer Scheinbehandlung ist er { $dummy }, ohne Behandlung { $nothing }. Ein halbes Jahr später ist er { $half }, ohne Behandlung { $without }.
treat-band = Linien: der Mittelwert von { $people } virtuellen Menschen. Schattiert: wo 90 von 100 Lesarten dessen, was niemand weiß, ihn sehen.
treat-lasts = Hält die Linderung an?
treat-word-fades = Sie geht.
treat-word-lasts-a-while = Sie hält eine Weile.
treat-word-lasts = Sie hält.
treat-word-not-known = Nicht bekannt.
treat-verdict-waiting = Es wird geprüft, wie viel davon auf angenommenen Zahlen ruht.
treat-verdict-fades = Drei Monate nach dem Ende ist von der Linderung vielleicht nur noch wenig übrig.
treat-verdict-fades-days = Einigen virtuellen Menschen half es. Bei der Hälfte von ihnen hielt die Linderung nach dem Absetzen höchstens { $when }.
treat-verdict-lasts-a-while = Drei Monate nach dem Ende ist die Linderung noch da. Ein Jahr danach kann sie weg sein.
treat-verdict-lasts = Ein Jahr nach dem Ende ist die Linderung noch da.
treat-reason-few-draws = In zu wenigen Lesarten des Modells gibt es Menschen, die so krank sind.
treat-reason-no-relief = Das Modell ist nicht sicher, ob diese Behandlung überhaupt Linderung bringt.
treat-reason-not-followed = Keine kontrollierte Studie hat nach dem Absetzen einer solchen Behandlung noch hingesehen.
treat-reason-assumed = Mehr als die Hälfte von dem, was das Modell dazu sagt, ruht auf angenommenen Zahlen.
treat-reason-rule = Was nach dem Absetzen übrig ist, kann weniger sein, als Menschen spüren würden.
treat-alone = Allein nach seinen Verläufen würde das Modell sagen: { $word }
treat-helped = Wie vielen es half
treat-helped-lead = Von 100 virtuellen Menschen haben so viele mindestens 30 % weniger Schmerz als vorher.
treat-when = Wann
treat-arm = Womit
treat-off-0 = In der letzten Woche
treat-off-once = In der Woche danach
treat-off-12 = Drei Monate danach
treat-off-52 = Ein Jahr danach
treat-of-100 = { $count } von 100 (von { $low } bis { $high })
treat-of-100-all = { $count } von 100
treat-dummy-note = In Studien geht es mit einer Scheinbehandlung mehr Menschen besser als hier. Denn Tagebücher schwanken, und Menschen kommen in schlechten Wochen dazu. Die Linderung zeigt, wie der Körper Schmerz leiser stellen kann, und nicht, dass der Schmerz unecht war.
treat-open-note = In dieser Studie wussten alle, was sie bekamen. Schon die Hoffnung auf Hilfe kann lindern, auch im Modell. Ohne Scheinbehandlung kann niemand die beiden trennen.
treat-inside = Was sich innen änderte
treat-inside-lead = Die letzte Woche der Behandlung, neben denselben Menschen ohne Behandlung.
treat-inside-once = Die Woche nach der Gabe, neben denselben Menschen ohne Behandlung.
treat-inside-all = Alles, was angesehen wurde
treat-moved = { $mean } % (von { $low } bis { $high } %)
treat-moved-less = { $mean } % weniger (von { $low } bis { $high })
treat-moved-more = { $mean } % mehr (von { $low } bis { $high })
treat-unknown = Was dieses Modell nicht weiß
treat-harms = Es weiß nichts von Schäden: keine Nebenwirkungen, keine Gewöhnung, keine Beschwerden beim Absetzen. Darum kann es Hilfe und Schaden nicht abwägen.
treat-harms-practice = Es weiß nichts von Schäden: kein Muskelkater, keine Verletzung, keine schlechteren Tage nach zu viel. Darum kann es Hilfe und Schaden nicht abwägen.
treat-others = Es kennt weder Alter noch Geschlecht, weder andere Krankheiten noch Medikamente, die sich nicht vertragen.
treat-others-practice = Es kennt weder Alter noch Geschlecht noch andere Krankheiten. Es weiß auch nicht, wie fit und kräftig jemand ist.
treat-no-advice = Das ist kein Rat, es zu tun, und keiner, es zu lassen.
treat-licence = Zulassung von { $name }.
treat-never-stop = Setze deswegen nie ein Medikament ab und ändere keines. Manche plötzlich abzusetzen kann schaden.
treat-assumed = Von dem Zweifel daran, was nach dem Absetzen übrig ist, kommen { $share } % aus angenommenen Zahlen.
treat-published = Was diese Studie gefunden hat
treat-protocol = Was von ihrem Plan nicht zu sehen war und angenommen ist
treat-take = Derselbe Verlauf als Plan einer Studie. Das Programm neuroflare gibt daraus dieselben Zahlen.
treat-save = design.yaml speichern
treat-all = Andere Behandlungen ausprobieren
licence-usa-not-eu = in den USA seit { $year } zugelassen, in der Europäischen Union abgelehnt
licence-not-usa = in den USA nicht zugelassen, anderswo nicht bekannt
licence-not-known = dieser Sammlung nicht bekannt
licence-no-medicine = Es ist kein Medikament, also braucht es keine.
drug-amitriptyline = Amitriptylin
drug-amitriptyline-plain = Ein altes Medikament bei gedrückter Stimmung, gegen Schmerz in kleinen Dosen zur Nacht gegeben.
drug-aprepitant = Aprepitant
drug-aprepitant-plain = Eine Kapsel gegen Übelkeit, die Substanz P von ihrem Rezeptor fernhält.
drug-capsaicin-patch = Capsaicin-Pflaster
drug-capsaicin-patch-plain = Ein Pflaster mit viel Capsaicin. Feine Nervenenden der Haut ziehen sich für Monate zurück.
drug-cyclobenzaprine = Cyclobenzaprin
drug-cyclobenzaprine-plain = Eine Tablette gegen verspannte Muskeln, zur Nacht erprobt.
drug-duloxetine = Duloxetin
drug-duloxetine-plain = Eine Kapsel, auch bei gedrückter Stimmung, die zwei Botenstoffe länger zwischen Nervenzellen hält.
drug-exercise = Bewegung
drug-exercise-plain = Regelmäßige Bewegung in einem Maß, das der Mensch verträgt.
drug-exercise-doubt = Von Bewegung kennt es nur, was sie bei Schlaf, Alarm, Stressnerven und körpereigenen Opioiden bewirken kann. Auch hält sie schmerzende Glieder in Gebrauch. Muskeln, Gewicht und Stimmung kommen darin nicht vor.
drug-gabapentin = Gabapentin
drug-gabapentin-plain = Eine Kapsel, zuerst gegen Krampfanfälle gemacht. Nervenenden im Rückenmark setzen weniger frei.
drug-ketamine = S-Ketamin
drug-ketamine-plain = Ein Narkosemittel, in kleinen Dosen in eine Vene gegeben.
drug-ketotifen = Ketotifen
drug-ketotifen-plain = Eine alte Allergietablette, die Mastzellen geschlossen hält und Histamin blockiert.
drug-naltrexone = Naltrexon, niedrig dosiert
drug-naltrexone-plain = Eine Tablette, die Opioidrezeptoren blockiert, erprobt in einem Zehntel der üblichen Dosis.
drug-prednisolone = Prednisolon
drug-prednisolone-plain = Eine Cortisontablette.
drug-pregabalin = Pregabalin
drug-pregabalin-plain = Eine Kapsel, zuerst gegen Krampfanfälle gemacht. Nervenenden im Rückenmark setzen weniger frei.
drug-propranolol = Propranolol
drug-propranolol-plain = Ein Medikament, das Adrenalin am Herzen blockiert, und einen Teil des Alarms.
drug-sympathetic-block = Sympathikusblockade
drug-sympathetic-block-plain = Ein Lokalanästhetikum an den Nervenknoten, die die Gefäße einer Gliedmaße versorgen.
drug-tramadol = Tramadol
drug-tramadol-plain = Eine schwache Opioidtablette, die in der Leber zu einem stärkeren Opioid wird.
inside-limb-peptide-cgrp = CGRP der Gliedmaße
inside-limb-tissue-inflammation = Entzündung der Gliedmaße
inside-limb-nerve-phenotype = Vorrat an Botenstoffen in Nervenenden der Gliedmaße
inside-axial-tissue-inflammation = Entzündung des Rumpfes
inside-axial-nerve-phenotype = Vorrat an Botenstoffen in Nervenenden des Rumpfes
inside-outflow-outflow = Verkehr in den sympathischen Nerven
inside-limb-junction-alpha1-nerve = Alpha-1-Rezeptoren auf Nervenenden der Gliedmaße
inside-limb-cord-ltp = Verstärkte Kontakte im Rückenmark, für die Gliedmaße
inside-axial-cord-ltp = Verstärkte Kontakte im Rückenmark, für den Rumpf
inside-axial-cord-glia = Wache Glia des Rückenmarks
inside-central-descending-inhibition = Signale aus dem Gehirn, die Schmerz zurückhalten
inside-central-descending-facilitation = Signale aus dem Gehirn, die Schmerz lauter stellen
inside-central-sleep-debt = Fehlender Schlaf
inside-central-arousal = Alarm von Körper und Gehirn

## How sure are we

sure-view-title = Wie sicher ist das?
sure-view-lead = Jede veröffentlichte Zahl der Sammlung steht neben der Vorhersage des Modells. Was es verfehlt, bleibt sichtbar.
sure-about = Worüber
group-all = alles
group-healthy = gesunde Menschen
group-crps = Menschen mit CRPS
group-treatments = Studien zu Behandlungen
group-fibromyalgia = Menschen mit Fibromyalgie
group-small-fibre-neuropathy = Menschen mit Small-Fiber-Neuropathie
sure-all-rows = Alle Ergebnisse
sure-kept-aside = Nur Ergebnisse, die zur Prüfung beiseitegelegt wurden
sure-bar = Von { $total } Ergebnissen trifft das Modell { $agrees }, ist bei { $near } nahe daran und verfehlt { $misses }. Bei { $unclear } kann es nichts sagen.
sure-view-how = Eine Vorhersage ist ein Bereich. Er umfasst virtuelle Menschen und das, was nicht bekannt ist. Sie trifft, wenn die veröffentlichte Zahl dort liegt, wo 90 von 100 gleich großen Studien sie fänden.

    Das Modell enthält { $all } Zahlen mit einer Notiz, woher sie kommen. Davon sind { $assumed } wenigstens teilweise angenommen.
sure-filter = Welche Ergebnisse hier stehen
sure-every = Alle
sure-table = Veröffentlichte Ergebnisse neben Vorhersagen
sure-head-result = Ergebnis
sure-head-published = Veröffentlicht
sure-head-predicted = Vorhergesagt, 90 von 100
sure-head-verdict = Urteil
verdict-word-agrees = trifft
verdict-word-near = nahe daran
verdict-word-misses = verfehlt
verdict-word-uninformative = kann es nicht sagen
direction-higher = höher
direction-lower = niedriger
direction-no-effect = kein Unterschied
direction-at-least = mindestens
direction-at-most = höchstens

## Words

words-title = Wörter
words-lead = { $count } Wörter des Fachs, jedes in einem Satz. Die Sätze sind auf Englisch; „Mehr“ öffnet auf Englisch, was bekannt ist.
words-search = Ein Wort suchen
words-found = { $count ->
    [one] Ein Wort
   *[other] { $count } Wörter
  }

## Stories

story-title = Drei Geschichten
story-lead = Jede dauert etwa drei Minuten. Aufhören ist an jeder Stelle in Ordnung; die Adresse merkt sich den Ort.
story-save = Diese Geschichte als eine Datei speichern
story-other = Andere Geschichten
story-flare = Eine Rötung in gesunder Haut
story-flare-line = Wie ein Nerv einen roten Fleck malt, und was ihn aufhält.
story-flare-1 = Ein Stich
story-flare-1-text = Ein Tropfen [histamine|Histamin] liegt auf der Haut, und eine feine Nadel sticht hindurch. Nach Sekunden feuern Nervenfasern.
story-flare-2 = Die Rötung
story-flare-2-text = Das Signal läuft in alle Äste derselben Faser. Jeder Ast setzt [cgrp|CGRP] frei. So wächst die [flare|Rötung] weit über den Stich hinaus.
story-flare-3 = Ein betäubter Streifen
story-flare-3-text = Jetzt ist ein Hautstreifen betäubt. Der Nerv darunter leitet nichts. Jenseits des Streifens bleibt die Haut blass.
story-flare-4 = Der Nerv tut es
story-flare-4-text = Dasselbe in Zahlen. Ist der Nerv blockiert, steigt die Durchblutung neben dem Capsaicin kaum. Also trägt der Nerv die Rötung.
story-injury = Eine Verletzung, zwei Enden
story-injury-line = Dasselbe gebrochene Handgelenk heilt bei einem Menschen. Bei einem anderen wird es zu CRPS.
story-injury-1 = Noor wird gesund
story-injury-1-text = Noor bricht sich das Handgelenk. Es tut weh, dann weniger, dann nicht mehr. So geht es meistens.
story-injury-2 = Die meisten werden es
story-injury-2-text = Von 100 virtuellen Menschen geht es den meisten nach einem Jahr gut. Einigen nicht.
story-injury-3 = Ingrid nicht
story-injury-3-text = Ingrid bricht sich auf gleiche Weise das Handgelenk. Ihre Zahlen sind an vielen Stellen ein wenig anders. Ihr Schmerz bleibt.
story-injury-4 = Was geblieben ist
story-injury-4-text = Der Knochen ist verheilt. Im Rückenmark sind Kontakte zwischen Nervenzellen stark geworden und bleiben es.
story-injury-5 = Darum tut Berührung weh
story-injury-5-text = Ein weicher Pinsel kommt jetzt auf den Weg des Schmerzes. In der Medizin heißt das [allodynia|Allodynie]. Der Schmerz ist echt.
story-relief = Linderung, die nur bleibt, solange blockiert wird
story-relief-line = Warum manche Linderung mit der Behandlung endet, und manche vielleicht bleibt.
story-relief-1 = Maria, nach einem Jahr Stress
story-relief-1-text = Der Stress endet nach einem Jahr. Der Schmerz nicht. Was ihn hält, ist nicht eine Sache. Es ist ein Kreislauf, in dem jeder Teil den nächsten in Gang hält.
story-relief-2 = Eine Behandlung, und die Zeit danach
story-relief-2-text = Wie in einer Studie bekommen virtuelle Menschen mit CRPS vier Tage lang eine Infusion mit S-Ketamin. Sieh, was in den Wochen danach von der Linderung bleibt.
story-relief-3 = Einen Pfeil wegnehmen
story-relief-3-text = Ein Jahr lang fehlt ein Pfeil des Modells. Dann kommt er zurück. Bei den meisten Pfeilen kehrt der Schmerz wieder. Bei manchen Menschen genügt ein Pfeil, damit er ausbleibt; bei anderen genügt keiner allein.
story-relief-4 = Was das bedeutet, und was nicht
story-relief-4-text = Im Modell kann eine Blockade zweierlei tun. Sie kann einen Schritt ruhig stellen, solange sie da ist. Oder sie kann den ganzen Kreislauf auslaufen lassen.

    Ein Pfeil ist kein Medikament. Noch weiß niemand, ob wirkliche Kreisläufe so auslaufen. Das ist eine Frage für Studien.

## Page for a visit

doctor-lead = Ein Blatt zum Mitnehmen. Es hat Platz für eigene Notizen; nichts wird gespeichert oder gesendet.
print = Diese Seite drucken
doctor-questions = Fragen, die andere gestellt haben
doctor-questions-list =
    Wie heißt dieser Schmerz, und wie sicher ist das?
    Was könnte es sonst sein, und wurde danach gesucht?
    Was geschieht meistens mit der Zeit?
    Was lässt sich jetzt tun, und was kann dabei schaden?
    Woran merken wir, ob es hilft, und wann sehen wir nach?
    Wenn es hilft: wie lange geht es weiter, und wie endet es sicher?
    Was lässt sich für Schlaf und Bewegung tun?
doctor-notes = Notizen
doctor-cannot = Was dieses Modell nicht sagen kann
doctor-cannot-list =
    Was mit einem wirklichen Menschen geschieht.
    Welche Behandlung die beste ist.
    Warum der Schmerz eines Menschen begonnen hat.
    Etwas über Alter, Geschlecht, Gene, Stimmung oder Gedanken. Das Modell hat nichts davon.
doctor-red = Wann sofort Hilfe nötig ist
doctor-red-lead = Diese Zeichen brauchen noch heute einen Arzt, was auch immer ein Modell sagt. Die Liste ist kurz und nicht vollständig.
doctor-red-list =
    Fieber mit heißem, geschwollenem, sehr schmerzhaftem Arm oder Bein.
    Ein Arm oder Bein, das plötzlich kalt, weiß oder blau wird.
    Neue Schwäche, oder Taubheit um die Leiste oder zwischen den Beinen.
    Mühe, Urin oder Stuhl zu halten oder abzugeben.
    Schmerz in der Brust, Mühe beim Atmen, oder eine Wade, die anschwillt und weh tut.
    Plötzlicher Kopfschmerz, so stark wie nie zuvor, oder Mühe beim Sprechen.
    Gedanken, das Leben zu beenden. Hilfe gibt es zu jeder Stunde: die Notrufnummer, oder findahelpline.com.

## Teachers

teach-lead = Zwei fertige Formen. Jeder Link öffnet die Seite genau so, wie sie gebraucht wird. Lernende sehen dieselben Zahlen.
teach-ask = Fragen für die Klasse
teach-key = Lösung für Lehrende
teach-ten = Zehn Minuten in einer Vorlesung
teach-ten-aim = Ziel: eine Nervenfaser ist ein Organ, das nicht nur fühlt, sondern auch sendet.
teach-ten-1-link = Histamin, die Rötung wächst.
teach-ten-1 = Abspielen. Frage, wie weit der Stich reicht, und wie weit die Rötung.
teach-ten-2-link = Betäubte Haut.
teach-ten-2 = Bewege den Regler der Blockade. Frage, was die Rötung trägt.
teach-ten-3-link = 100 virtuelle Menschen.
teach-ten-3 = Lass Zeit vergehen. Frage, was das Modell hier verfehlt.
teach-ten-ask =
    Warum ist die Rötung größer als die Quaddel?
    Welches Experiment zeigt, dass der Nerv gebraucht wird?
    Warum ist ein Bereich ehrlicher als eine Linie?
teach-ten-key = Die Äste einer Faser teilen ein Signal, also folgt die Rötung dem Baum des Nervs. Die Quaddel braucht das Histamin selbst. Eine Blockade des Nervs hält die Rötung auf und lässt die Quaddel. Eine Linie verbirgt, dass Menschen verschieden sind und vieles nicht bekannt ist.
teach-ninety = Neunzig Minuten in einem Praktikum
teach-ninety-aim = Ziele: eine Dosiskurve mit ihrem Bereich lesen; einen Kreislauf zerlegen; eine Ursache von dem unterscheiden, was etwas in Gang hält; ein Modell nach dem beurteilen, was es verfehlt.
teach-ninety-1-link = Capsaicin, 100 Mikrogramm.
teach-ninety-1 = Lies die höchste Durchblutung und ihren Bereich ab. Speichere die Tabelle.
teach-ninety-2-link = Capsaicin, 1000 Mikrogramm.
teach-ninety-2 = Vergleiche mit den gemessenen Punkten.
teach-ninety-3-link = Der Kreislauf, Alpha-Rezeptoren.
teach-ninety-3 = Schalte einen Pfeil nach dem anderen aus. Notiere den Schmerz am Ende.
teach-ninety-4-link = Ben neben Noor.
teach-ninety-4 = Nenne drei Unterschiede in dem, was sich messen lässt.
teach-ninety-5-link = Einen Menschen machen.
teach-ninety-5 = Finde Merkmale, mit denen Schmerz nach einer Verletzung bleibt.
teach-ninety-6-link = Linderung.
teach-ninety-6 = Erkläre, warum die eine Linderung bleibt und die andere geht.
teach-ninety-7-link = Wie sicher ist das?
teach-ninety-7 = Wähle etwas, das das Modell verfehlt, und sage, was ihm fehlen könnte.
teach-ninety-ask =
    Gibt ein Zehntel der Dosis ein Zehntel der Durchblutung? Warum nicht?
    Welcher einzelne Pfeil zählt nach einer Verletzung am meisten, und gilt das auch bei Stress?
    Was unterscheidet einen Auslöser von dem, was einen Zustand hält?
    Welches Experiment würde zwischen zwei Erklärungen entscheiden?
teach-ninety-key = Rezeptoren sättigen, darum ist die Kurve bei hohen Dosen flach. Bei niedrigen Dosen liegt das Modell zu hoch, eine bekannte Schwäche. Nach einer Verletzung zählen früh die Pfeile von der Entzündung zum Nervenende. Ein Auslöser kann weg sein, während ein Kreislauf weiterläuft; das Bild zur Linderung zeigt beides. Bei der letzten Frage nennt eine gute Antwort eine Messung, eine Gruppe und ein Ergebnis, das dagegen spräche.

## About

about-title = Über dieses Modell
about-lead = neuroflare ist ein Computermodell von neurogener Entzündung und anhaltendem Schmerz. Es ist zum Lernen und Forschen gemacht, und für nichts anderes.
about-in = Was darin ist
about-in-text = Haut mit Nervenenden, Botenstoffen, Gefäßen, Mastzellen und Abwehrzellen; sympathische Nerven; Rückenmark; Gehirn; Blut; Stresshormone. Dahinter stehen { $claims } veröffentlichte Fakten.
about-out = Was nicht darin ist
about-out-text = Schäden durch Behandlungen, Geschlechtshormone, Alter, Gene, Stimmung und Gedanken. Auch Wetter und Essen sind nicht darin.
about-tested = Wie es geprüft wird
about-tested-text = Virtuelle Menschen machen die Tests veröffentlichter Studien. Einige Zahlen wurden an gesunde Haut angepasst; andere Ergebnisse blieben zur Prüfung beiseite. Was das Modell verfehlt, steht unter „Wie sicher ist das?“.
about-privacy = Datenschutz
about-privacy-text = Es gibt keine Konten, keine Cookies und nichts von anderen Seiten. Die Seite fragt nur das Programm, das sie gestartet hat. Sie fragt niemanden nach eigenen Beschwerden oder Medikamenten.
about-cite-text = Bitte nenne die Version und das Modell, damit andere es wiederholen können.
about-cite =
    neuroflare { $version }. A mechanistic model of neurogenic inflammation, fibromyalgia and CRPS.
    Model { $hash }, numbers: { $numbers }, seed { $seed }, { $people } virtual people.
