## العربية. ترجمة آلية لم يراجعها متحدث أصلي بعد.

## Frame

brand-label = neuroflare، الصفحة الأولى
skip = انتقل إلى المحتوى
nav-label = الأقسام الرئيسية
nav-door = البداية
nav-ask = أسئلة
nav-test = اختبارات
nav-treat = العلاجات
nav-loop = الدائرة
nav-people = أشخاص افتراضيون
nav-story = قصص
nav-words = كلمات
nav-sure = ما مدى يقيننا؟
nav-doctor = صفحة لزيارة الطبيب
nav-teach = للمعلمين
nav-about = عن النموذج
legal = نموذج حاسوبي للتعلم والبحث. لا يستطيع أن يقول ما سيحدث لك. لا تبدأ دواءً ولا توقفه ولا تغيره بسببه؛ فإيقاف بعض الأدوية فجأة قد يضر. تحدث إلى طبيبك.
too-much = إن كان هذا كثيرًا الآن
too-much-text = لا بأس بالتوقف هنا. للحديث مع أحد الآن تجد خطوط المساعدة في findahelpline.com. عند الخطر اتصل برقم الطوارئ في البلد.
language = اللغة
theme-dark = صفحة داكنة
theme-light = صفحة فاتحة
copy-link = انسخ رابط هذه الصفحة
copied = تم النسخ
copied-here = تم النسخ. يعمل الرابط على هذا الحاسوب فقط.
unchecked = ترجمت آلة هذه الكلمات. لم يراجعها متحدث أصلي بعد.
wait = لحظة
wait-progress = أُنجز { $share } من 100
first-wait = يُجهَّز الأشخاص الافتراضيون. المرة الأولى تأخذ بضع ثوان.
nobody-there = في النموذج كما هو الآن لا أحد يصل إلى العيش مع هذا كل هذه المدة. هذه ثغرة في النموذج. وفي العالم ناس يعيشون معه.
unreachable = خادم هذه الصفحة لا يجيب. هل ما زال neuroflare web يعمل؟
more = المزيد
close = إغلاق
back = رجوع
next = التالي
play = تشغيل
pause = إيقاف مؤقت
also = ماذا يحدث أيضًا
save = حفظ
save-csv = جدول (CSV)
save-svg = رسم (SVG)
save-png = صورة (PNG)
save-below = 5 من 100 أدناه
save-above = 5 من 100 أعلاه
save-origin = neuroflare { $version }، نموذج حاسوبي للتعلم والبحث.
save-legal = لا يستطيع أن يقول ما سيحدث لشخص واحد، وليس نصيحة طبية. الرخصة: Apache-2.0.
read-values = قراءة القيم
read-at = التحرك على المنحنى
table-of = جدول: { $title }
none = لا شيء

## Door

door-title = ماذا يحدث في الجلد والأعصاب والدماغ حين لا يهدأ الألم؟
door-lead = قد تُلهب الأعصابُ الجلد. عند بعض الناس يزول ذلك، وعند بعضهم يبقى. هنا نموذج له، مع أشخاص متخيَّلين لتجربته.
door-questions = ثمانية أسئلة
door-more = أو تجول هنا
door-test = أعطِ أشخاصًا افتراضيين كابسيسين أو حرارة أو ضغطًا، وانظر ما يتبع.
door-loop = الصورة الحية. أطفئ سهمًا وانظر ما يتغير.
door-treat = علاجات منشورة على أشخاص افتراضيين: قبلها وأثناءها وبعدها.
door-people = خمسة أشخاص متخيَّلين، وحيوات تنتهي بخير أو لا.
door-story = ثلاث قصص قصيرة، خطوة خطوة.
plate = رسم: عصب يتفرع في الجلد فوق وعاء دموي. رسل صغيرة تسبح بينهما، والجلد يحمر.

## The eight questions

ask-step = السؤال { $k } من 8
ask-unknown = ما لا يعرفه أحد
ask-all = كل الأسئلة

ask-skin = ماذا يحدث في جلدي؟
ask-skin-shows = بقعة حمراء تكبر حول وخزة صغيرة.
ask-skin-text = للألياف العصبية الدقيقة عملان. تحمل خبر الأذى إلى النخاع الشوكي. وتطلق أيضًا رسلًا صغيرة في الجلد.

    أحد هذه الرسل هو [cgrp|CGRP]. يوسّع الأوعية فيحمر الجلد ويدفأ. تسمى المنطقة الحمراء [flare|الاحمرار].
ask-skin-figure = في الأسفل يوخز الهيستامين في جلد افتراضي. تجري الإشارة في فروع العصب، ويصل الاحمرار أبعد كثيرًا من الوخزة.
ask-skin-unknown = يقاس الاحمرار جيدًا في الجلد السليم. في الفيبروميالغيا وجدته دراسات أكبر، ولم تجده أخرى. لا يُعرف كم يهم للألم الدائم.

ask-nerves = ماذا يحدث في أعصابي؟
ask-nerves-shows = الصورة الحية بعد إصابة.
ask-nerves-text = بعد الإصابة تُستثار النهايات العصبية بسهولة أكبر. هذا هو [sensitization|التحسس]. والنسيج الملتهب يصنع [ngf|عامل نمو العصب] الذي يبقيها متيقظة أيامًا.

    وفي الداخل قد يرفع النخاع الشوكي الصوت أيضًا. عند أغلب الناس يهدأ كل هذا.
ask-nerves-figure = اضغط تشغيل لتتبع 120 يومًا بعد كسر المعصم. اختر أي جزء لتقرأ عنه.
ask-nerves-unknown = لا أحد يرى النخاع الحي للإنسان بهذا التفصيل. كثير من هذا الجزء جاء من الحيوانات.

ask-touch = لماذا يؤلم اللمس؟
ask-touch-shows = الفرشاة الناعمة نفسها، قبل وبعد.
ask-touch-text = الفرشاة الناعمة تحرك ألياف اللمس لا ألياف الأذى. خلايا صغيرة في النخاع تفصل بينهما.

    حين تضعف هذه الخلايا يصل اللمس إلى طريق الألم. يسمي الأطباء هذا [allodynia|الألم باللمس]. الألم حقيقي، وقد يبدو الجلد سليمًا.
ask-touch-figure = توماس رجل متخيَّل. مرض يأخذ أليافه العصبية الدقيقة ببطء. تمسح فرشاة ناعمة يده قبل المرض، ثم بعد سنة.
ask-touch-unknown = في العيادات كثيرًا ما يؤلم اللمس من يعيشون مع متلازمة الألم الناحي. في النموذج يهدئ بعضَهم. هنا النموذج ضعيف.

ask-real = هل هو حقيقي؟
ask-real-shows = علامتان عند شخصين بعد الإصابة نفسها.
ask-real-text = نعم. للألم الباقي رفقة تقاس: دفء وتورم ورسل في الجلد وأعصاب تطلق من تلقاء نفسها.

    قد تبدو الصورة أو تحليل الدم عاديين. فهي تبحث عن أشياء أخرى.
ask-real-figure = نور وإنغريد متخيَّلتان. كسرت كل منهما معصمها بالطريقة نفسها. تعافت نور، وتعيش إنغريد مع [crps|متلازمة الألم الناحي]. يُظهر النموذج ما يزول عند نور ويبقى عند إنغريد.
ask-real-unknown = لا يُظهر اختبار وحيد الألمَ الدائم. حرارة الجلد سهلة القياس، ولا يرى أحد الوصلات في نخاع حي. ما يوجد يختلف من شخص لآخر، وبعضهم ليس عنده أي من هذه العلامات.
real-warmth = اليد: أدفأ من الأخرى أو أبرد
real-synapses = في النخاع: وصلات اليد التي تقوّت
real-sum = بعد ثلاث سنوات: { $ingrid } من 1 عند إنغريد و{ $noor } من 1 عند نور.
real-sum-warmth = بعد ثلاث سنوات تختلف اليدان بمقدار { $ingrid } °م عند إنغريد و{ $noor } °م عند نور.

ask-start = لماذا بدأ؟
ask-start-shows = إصابة واحدة، وشخصان.
ask-start-text = الإصابة نفسها قد تشفى عند شخص وتبدأ ألمًا دائمًا عند آخر. لم يخطئ أحد.

    في النموذج يختلف الناس في أكثر من مئة أمر صغير. كل منها وحده لا يضر. بعض الخلطات تترك الدائرة تدور وحدها.
ask-start-figure = نور وإنغريد تكسران المعصم بالطريقة نفسها. الصفات وحدها تختلف.
ask-start-unknown = لا يُعرف أي الصفات أهم عند الناس. في النموذج تقود خلطات كثيرة إلى النهاية نفسها.

ask-away = هل سيزول؟
ask-away-shows = 100 شخص افتراضي بعد كسر المعصم.
ask-away-text = بعد الإصابة يتعافى أغلب الناس. يُظهر النموذج ذلك: الألم شائع أولًا ثم يندر.

    أما لشخص واحد فلا أحد يعرف مسبقًا. ولا النموذج.
ask-away-figure = كل شكل شخص افتراضي بعد كسر المعصم. حرّك المؤشر ليمر الزمن.
ask-away-unknown = لا يعرف أحد مسبقًا عند من يبقى الألم. في دراسة كان عند 4 من 100 المتلازمة بعد أربعة أشهر.

ask-treats = ما الذي يعالجه؟
ask-treats-shows = ما جربته الدراسات، على أشخاص افتراضيين.
ask-treats-text =
    لا علاج يساعد الجميع. جربت الدراسات كثيرًا منها، ومعظمها يساعد بعض الناس قليلًا.

    في النموذج خمسة عشر علاجًا، كل واحد كما أعطته دراسة. لا يعرف شيئًا عن الأضرار، فلا يستطيع أن يقول أيها أفضل.
ask-treats-figure = هنا يتمرن أشخاص افتراضيون يعيشون مع الفيبروميالغيا في ماء دافئ اثني عشر أسبوعًا، كما في دراسة. ثم يتوقفون.
ask-treats-unknown = لا يُعرف من يساعده أي علاج، ولا يستطيع نموذج أن يقوله. ليس في النموذج أعراض جانبية. الطبيب يعرف أكثر من هذه الصفحة.

ask-lasts = هل يبقى التحسن بعد التوقف؟
ask-lasts-shows = الألم أثناء العلاج، وفي السنة التي بعده.
ask-lasts-text =
    بعض التحسن يدوم ما دام العلاج. وبعضه قد يبقى، إذا سكنت دائرة ولم تبدأ من جديد.

    قليل من الدراسات نظر إلى الناس بعد التوقف. لذلك لا أحد يعرف في معظم العلاجات.
ask-lasts-figure = هنا يأخذ أشخاص افتراضيون يعيشون مع الفيبروميالغيا البريغابالين ثمانية أسابيع، كما في دراسة. ثم يتوقفون.
ask-lasts-unknown = ما يحدث بعد التوقف معروف في علاجات قليلة. وقف بعض الأدوية فجأة قد يضر؛ والنموذج لا يعرف هذا.

touch-before = قبل المرض
touch-after = بعد سنة
touch-title = الألم الذي تضيفه فرشاة ناعمة، من 0 إلى 10
touch-summary = قبل المرض تضيف الفرشاة { $before } من 10. وبعد سنة تضيف { $after } من 10.
touch-waiting = يعيش توماس سنة
relief-waiting = تعيش ماريا ثلاث سنوات، مرة لكل سهم
relief-title = ألم اليد حين يغيب سهم
relief-stays = تحسن يبقى
relief-goes = تحسن يذهب
relief-away = السهم غائب
relief-nothing = لم يتغير شيء
relief-stays-words = السهم الغائب: { $meaning }. بعد سنة من عودته يكون الألم { $back } من 10.
relief-goes-words = السهم الغائب: { $meaning }. بعد سنة من عودته يكون الألم { $back } من 10.
relief-none = لا يفعل سهم وحيد هذا عند ماريا.

## Tests

tests-label = اختبارات
site = المكان
site-forearm = الساعد
site-trapezius = عضلة الكتف
site-help = عند النموذج الذراع واليد والساق والقدم جلد واحد.
site-help-one = هذا الاختبار على جلد طرف. عند النموذج الذراع واليد والساق والقدم جلد واحد.
people-all = الخط: وسط { $people ->
    [one] شخص افتراضي واحد
    [two] شخصين افتراضيين
    [few] { $people } أشخاص افتراضيين
    [many] { $people } شخصًا افتراضيًا
   *[other] { $people } شخص افتراضي
  }. المظلل: 90 من كل 100.
people-beside = الخطوط: وسط { $people } من الأصحاء الافتراضيين ووسط { $beside } بجانبهم. المظلل: 90 من 100 من كل مجموعة.
people-few = نظرة أولى إلى { $people ->
    [one] شخص افتراضي واحد
    [two] شخصين افتراضيين
    [few] { $people } أشخاص افتراضيين
    [many] { $people } شخصًا افتراضيًا
   *[other] { $people } شخص افتراضي
  }. يأتي المجال حين يسكن المؤشر.
beside-label = بجانب الأصحاء
beside-none = لا أحد
beside-says = عند { $group }: { $text }
beside-arm = { $group }، { $arm }
beside-fault = خلل معروف: احمرار هؤلاء الافتراضيين لا يبلغ نصف احمرار الأصحاء. في النموذج تقلّ المراسيل في نهايات الأعصاب أثناء مرض طويل، وتتعب الأوعية منها.
beside-fault-studies = في الدراسات يكون احمرارهم بالقدر نفسه أو أكبر.
beside-flare = هذه الصورة لشخص سليم نموذجي، وليست لأي مريض.
pain-before = وكان عندهم قبله ألم { $value } من 10.
numb-strip = تخدير شريط من الجلد
numb-strip-help = العصب تحته لا يحمل شيئًا، فيقف الاحمرار هناك.
take-away = خذه معك
take-away-lead = الاختبار نفسه ملفَّ دراسة. يعطي البرنامج neuroflare منه الأرقام نفسها.
save-study = حفظ study.yaml
cite = كيف يُستشهد به
measured = { $citation }، قيس عند { $people ->
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
  }، { $dose }
measured-some = { $citation }، قيس، { $dose }
study-found = وجد { $citation } القيمة { $value }
ninety = 90 من 100 شخص افتراضي: { $low } إلى { $high }.
ninety-more = 90 من 100 شخص افتراضي: { $low } إلى { $high } أو أكثر.
never-began = عند { $count } من 100 لم يبدأ.
not-begun = ليس بعد عند { $value }، حيث ينتهي الاختبار
minutes = { $minutes } د
seconds = { $seconds } ث
axis-minutes = دقائق
axis-seconds = ثوان
unit-perfusion-change = ٪ فوق الراحة
unit-axon-reflex = ٪ فوق الراحة
unit-perfusion = ٪ من الراحة
unit-pain = الألم، 0 إلى 10
unit-evoked-pain = الألم، 0 إلى 10
unit-wheal-thickness = مم
short-perfusion-change = ٪
short-axon-reflex = ٪
short-perfusion = ٪
short-pain = من 10
short-evoked-pain = من 10
short-wheal-thickness = مم
readout-perfusion-change = جريان الدم في الجلد تحت الكريم
readout-axon-reflex = جريان الدم على بعد 8 مم
readout-perfusion = جريان الدم في الجلد
readout-pain = الألم كما يُروى بعد ذلك
readout-evoked-pain = ألم اللحظة
readout-wheal-thickness = سماكة الانتبار
readout-wheal-diameter = عرض الانتبار بعد 15 دقيقة
readout-heat-pain-threshold = تبدأ الحرارة تؤلم عند
readout-pressure-pain-threshold = يبدأ الضغط يؤلم عند
value-heat-pain-threshold = { $value } °م
value-wheal-diameter = { $value } مم
value-pressure-pain-threshold = { $value } كيلوباسكال
one-perfusion-change = أعلى جريان عند { $when }: { $value } ٪ فوق الراحة. عند 90 من 100 شخص افتراضي يكون بين { $low } و{ $high } ٪.
one-axon-reflex = بجانب الموضع أعلى جريان عند { $when }: { $value } ٪ فوق الراحة. عند 90 من 100 يكون بين { $low } و{ $high } ٪.
one-perfusion = أدنى جريان عند { $when }: { $value } ٪ من الراحة. عند 90 من 100 شخص افتراضي يكون بين { $low } و{ $high } ٪.
one-pain = أعلى ألم عند { $when }: { $value } من 10. عند 90 من 100 شخص افتراضي يكون بين { $low } و{ $high }.
one-evoked-pain = أعلى ألم عند { $when }: { $value } من 10. عند 90 من 100 شخص افتراضي يكون بين { $low } و{ $high }.
one-wheal-thickness = أسمك انتبار عند { $when }: { $value } مم. عند 90 من 100 شخص افتراضي يكون بين { $low } و{ $high } مم.
two-axon-reflex = في أعلاه يكون الجريان { $a } ٪ فوق الراحة في { $first }، و{ $b } ٪ في { $second }.
two-pain = في أعلاه يكون الألم { $a } من 10 في { $first }، و{ $b } في { $second }.
two-evoked-pain = في أعلاه يكون الألم { $a } من 10 { $first }، و{ $b } { $second }.
train-grows = ألم النبضة الأولى { $first } من 10، والعاشرة { $tenth }. فالألم يزداد من نبضة إلى نبضة.
train-same = ألم النبضة الأولى { $first } من 10، والعاشرة { $tenth }. فالنموذج لا يظهر زيادة. عند الناس كثيرًا ما يزداد الألم.
arm-capsaicin = مع الكابسيسين
arm-heat = مع الحرارة
arm-noradrenaline = مع النورأدرينالين
arm-pressure = مع الضغط
arm-train = عشر نبضات
arm-histamine = مع الهيستامين
arm-alone = مع الحرارة وحدها
arm-with-cold = مع يد باردة أيضًا
arm-bare = جلد عادي
arm-numb = جلد مخدَّر

test-capsaicin = كابسيسين
test-capsaicin-question = كيف يجيب الجلد على الكابسيسين؟
test-capsaicin-lead = [capsaicin|الكابسيسين] يجعل الفلفل حارًا. على الجلد يفتح بابًا في ألياف الألم، فيحمر الجلد ويدفأ.
test-capsaicin-limits = ضعف معروف: يرتفع المنحنى مبكرًا عند الجرعات الصغيرة. 100 ميكروغرام لا تفعل شيئًا عند الناس، وتفعل شيئًا في النموذج.
test-heat = حرارة
test-heat-question = كيف يجيب الجلد على الحرارة؟
test-heat-lead = يوضع مجس دافئ على الجلد نصف دقيقة. تطلق ألياف الأذى، ويحمر الجلد بجانبه.
test-heat-limits = ضعف معروف: المجس يدفئ الأوعية تحته مباشرة أيضًا. النموذج يترك ذلك.
test-noradrenaline = نورأدرينالين
test-noradrenaline-question = ماذا يفعل النورأدرينالين بالأوعية؟
test-noradrenaline-lead = [noradrenaline|النورأدرينالين] رسول [sympathetic-nerves|الأعصاب الودية]. يضيّق الأوعية، فيشحب الجلد ويبرد.
test-noradrenaline-limits = ضعف معروف: ينخفض الجريان في النموذج أكثر مما عند الناس.
test-pressure = ضغط
test-pressure-question = متى يبدأ الضغط يؤلم؟
test-pressure-lead = طرف غير حاد يضغط أقوى فأقوى حتى أعلى ضغط محدد هنا. هكذا يجد الأطباء المواضع الحساسة.
test-repeated-heat = حرارة متكررة
test-repeated-heat-question = هل تؤلم النبضة العاشرة أكثر من الأولى؟
test-repeated-heat-lead = تتبع عشر نبضات حرارة قصيرة بعضها. إذا أسرعت فقد يجمعها النخاع. هذا هو [temporal-summation|الجمع الزمني].
test-conditioning = ألم يكف ألمًا
test-conditioning-question = هل يُسكت ألمٌ ألمًا آخر؟
test-conditioning-lead = يد في ماء مثلج تؤلم. عند كثيرين يصير ألم ثان، هنا الحرارة، أضعف. هذا هو [conditioned-pain-modulation|تعديل الألم المشروط].
test-conditioning-limits = عند بعض الأصحاء يرفع ألم ألمًا آخر. ليس ذلك مرضًا.
test-histamine = هيستامين
test-histamine-question = كيف يكبر الانتبار والاحمرار؟
test-histamine-lead = يوخز [histamine|الهيستامين] في الجلد كما في اختبار الحساسية. يرتفع [wheal|انتبار] شاحب، وينتشر حوله [flare|احمرار].
test-histamine-limits = ضعف معروف: الانتبار في النموذج نصف عرضه عند الناس.
test-anaesthetic = مخدر
test-anaesthetic-question = هل يحتاج الاحمرار إلى العصب؟
test-anaesthetic-lead = إذا أوقف [local-anaesthetic|مخدر موضعي] العصب بقي الاحمرار بجانب الكابسيسين صغيرًا. فالعصب هو الذي يحمله.

knob-dose = الجرعة
knob-dose-help = كم كابسيسين يوضع على الجلد. كل خطوة تضاعف.
knob-dose-value = { $value } ميكروغرام
knob-temperature = درجة الحرارة
knob-temperature-help = كم يسخن المجس. يبدأ من 32 °م.
knob-temperature-value = { $value } °م
knob-current = القوة
knob-current-help = التيار الذي يُدخل النورأدرينالين إلى الجلد دقيقتين.
knob-current-value = { $value } ملي أمبير
knob-pressure = أعلى ضغط
knob-pressure-help = يرتفع الضغط 50 كيلوباسكال كل ثانية حتى يبلغه.
knob-pressure-value = { $value } كيلوباسكال
knob-interval = الزمن بين النبضات
knob-interval-help = من بداية نبضة إلى بداية التالية.
knob-interval-value = { $value } ث
knob-cold = برودة اليد الأخرى
knob-cold-help = 0 ماء فاتر، و100 ماء مثلج.
knob-cold-value = { $value } من 100
knob-concentration = التركيز
knob-concentration-help = كم هيستامين في قطرة الإبرة. كل خطوة تضاعف.
knob-concentration-value = { $value } مغ/مل
knob-block = كم يُسد من العصب
knob-block-help = 0 يترك العصب كما هو، و100 يوقفه كله.
knob-block-value = { $value } من 100

flare-title = الجلد من الأعلى
flare-waiting = يُتابَع الاحمرار على رقعة جلد 13 في 13 سم
flare-summary = عند { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  } يغطي الاحمرار { $area } سم². وفي أوسعه { $largest } سم².
flare-pale = عند { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }. الجلد شاحب حيث ضيّق النورأدرينالين الأوعية. لا احمرار.
flare-low = الراحة
flare-high = { $times } أضعاف جريان الراحة
flare-pale-low = لا جريان تقريبًا
flare-pale-high = جريان الراحة
flare-time = الزمن
flare-time-help = انتقل إلى أي لحظة، أو اضغط تشغيل.
flare-note = شخص افتراضي نموذجي واحد. الخط حيث يزيد الجريان على الراحة بالنصف. النقطة هي المنبه.

## Sure

sure-title = ما مدى يقيننا؟
sure-spread = من 100 شخص افتراضي، عند 90 أعلى قيمة بين { $low } و{ $high } { $unit }.
sure-spread-healthy = من 100 شخص افتراضي سليم، عند 90 أعلى قيمة بين { $low } و{ $high } { $unit }.
sure-lowest = عند أدنى نقطة يكون 90 من 100 شخص افتراضي بين { $low } و{ $high } { $unit }.
sure-lowest-healthy = عند أدنى نقطة يكون 90 من 100 شخص افتراضي سليم بين { $low } و{ $high } { $unit }.
sure-line = من { $total ->
    [one] نتيجة منشورة واحدة
    [two] نتيجتين منشورتين
    [few] { $total } نتائج منشورة
    [many] { $total } نتيجة منشورة
   *[other] { $total } نتيجة منشورة
  } من هذا النوع يوافق النموذج { $agrees } ويخطئ { $misses }. وفي { $unclear } هو قريب أو لا يستطيع القول.
sure-line-all = من { $total ->
    [one] نتيجة منشورة واحدة
    [two] نتيجتين منشورتين
    [few] { $total } نتائج منشورة
    [many] { $total } نتيجة منشورة
   *[other] { $total } نتيجة منشورة
  } من كل الأنواع يوافق النموذج { $agrees } ويخطئ { $misses }. وفي { $unclear } هو قريب أو لا يستطيع القول.
sure-none = لا نتيجة منشورة من هذا النوع في المجموعة بعد.
sure-assumed = { $share } من 100 رقم في النموذج مفترض جزئيًا على الأقل.
sure-more = انظر أيها

## The loop

loop-title = الدائرة
loop-lead = الأعصاب والأوعية وخلايا المناعة والنخاع والدماغ يكلم بعضها بعضًا. اختر جزءًا لتقرأ عنه. أطفئ سهمًا وانظر ما يتغير.
loop-picture = رسم الدائرة: الجلد أسفل اليسار، والنخاع والدماغ يمينًا، والضغط واليد في الأعلى. يمكن اختيار كل جزء.
loop-region = الصورة الحية؛ على شاشة ضيقة تُزاح جانبًا
loop-slide = الرسم أعرض من الشاشة. حرّكه إلى الجانب.
loop-skin = الجلد
loop-event = ماذا يحدث
event-capsaicin = كابسيسين على الجلد، ساعتان
event-injury = كسر المعصم، 120 يومًا
event-infection = عدوى، 21 يومًا
event-stress = نصف سنة من ضغط شديد
event-capsaicin-after = كابسيسين على الجلد
event-injury-after = كسر المعصم
event-infection-after = عدوى
event-stress-after = نصف سنة من ضغط شديد
loop-time-help = انتقل إلى أي لحظة، أو اضغط تشغيل.
day = اليوم { $day }
loop-level = { $part }: { $level } من 100
loop-summary = عند شخص افتراضي نموذجي بعد { $event }: الألم { $pain } من 10 في أعلاه، و{ $end } في النهاية.
loop-summary-off = { $count ->
    [one] مع سهم مطفأ واحد
    [two] مع سهمين مطفأين
    [few] مع { $count } أسهم مطفأة
    [many] مع { $count } سهمًا مطفأ
   *[other] مع { $count } سهم مطفأ
  } يكون الألم { $pain } من 10 في أعلاه، و{ $end } في النهاية. ومع كل الأسهم يكون { $before } في أعلاه.
loop-key = كل عمود يبين بعد الجزء عن الراحة: إلى الأعلى أكثر، وإلى الأسفل أقل. خط على العمود يبين المستوى مع كل الأسهم. الأسهم السميكة نشطة.
loop-all-back = أعد كل الأسهم
loop-connections = الوصلات
switch-off = أطفئ
switch-on = أعد
link-fixed = هذه الخطوة هي ماهية العصب أو النخاع. لا مفتاح لها في النموذج.
link-all = هذا يبدل الوصلات الـ{ $count } أدناه معًا.
evidence = ما يشهد لها وما يشهد عليها ({ $count })
evidence-none = لا نتيجة منشورة خلف هذه الوصلة بعد. هي مفترضة.
speaks-for = لها
speaks-against = عليها
arrow-name = الاسم في النموذج: { $name }

part-ending = نهاية العصب
part-ending-text = طرف ليف ألم دقيق ([nociceptor|مستقبل الأذى]) في الجلد. يحمل خبر الأذى إلى الداخل، ويطلق رسلًا حيث هو.
part-peptides = رسل العصب
part-peptides-text = [cgrp|CGRP] و[substance-p|المادة P]، تطلقها النهايات. توسّع الأوعية وتجعلها ترشح وتوقظ خلايا المناعة.
part-vessel = وعاء دموي
part-vessel-text = أوعية الجلد الصغيرة. تتسع برسل العصب وتضيق [noradrenaline|بالنورأدرينالين]. مزيد من [perfusion|الجريان] يعني جلدًا أحمر دافئًا.
part-immune = خلايا المناعة
part-immune-text = [mast-cell|خلية بدينة] تحمل الهيستامين، وكريات بيض تصل في ساعات. تنظف بعد الإصابة.
part-cytokines = سيتوكينات
part-cytokines-text = [cytokine|السيتوكينات] رسل بين خلايا المناعة، مثل [tnf|TNF]. تنادي خلايا أكثر وتوقظ النهايات.
part-growth = عامل النمو
part-growth-text = يأتي [ngf|عامل نمو العصب] من خلايا الجلد والمناعة. يبقي النهايات حساسة أيامًا.
part-receptors = مستقبلات ألفا
part-receptors-text = [alpha-adrenoceptor|مستقبلات ألفا-1] على النهايات. السليمة لها القليل. إذا كثرت استطاع النورأدرينالين أن يثير ألياف الألم.
part-sympathetic = العصب الودي
part-sympathetic-text = [sympathetic-nerves|الأعصاب الودية] تضبط الجريان والتعرق. رسولها النورأدرينالين. الضغط والألم ينشطانها.
part-cord = النخاع الشوكي
part-cord-text = هنا يعبر خبر الجلد إلى الدماغ. الدخول القوي قد يوسع المعبر ساعات أو أكثر. هذا هو [sensitization|التحسس].
part-glia = الخلايا الدبقية
part-glia-text = [glia|الدبقية] خلايا دعم في النخاع. حين تنشط ترفع صوت الخلايا العصبية حولها.
part-brain = الدماغ
part-brain-text = هنا يُحس الألم. ومن هنا تخرج طرق تكف الألم أو تتركه يمر.
part-stress = الضغط والهرمونات
part-stress-text = جواب الجسم على الحمل: يقظة وهرمونات [stress|ضغط] كالكورتيزول ونوم سيئ. يؤثر في الأعصاب والأوعية والمناعة.
part-limb = استعمال الطرف
part-limb-text = ما يؤلم يقل استعماله. الطرف الساكن يفقد قوته وعظمه، ويتغير جلده وأوعيته.

link-ending-peptides = النهاية النشطة تطلق الرسل
link-peptides-vessel = رسل العصب توسع الأوعية
link-peptides-immune = رسل العصب توقظ المناعة
link-immune-cytokines = خلايا المناعة تصنع السيتوكينات
link-cytokines-immune = السيتوكينات توجه المناعة
link-cytokines-growth = الالتهاب يرفع عامل النمو
link-growth-immune = عامل النمو يوقظ الخلايا البدينة
link-growth-ending = عامل النمو يحسس النهايات
link-growth-receptors = عامل النمو يرفع مستقبلات ألفا
link-cytokines-ending = الالتهاب يثير النهايات
link-cytokines-receptors = السيتوكينات ترفع مستقبلات ألفا
link-immune-vessel = الكريات البيض تُتعب جدار الوعاء
link-vessel-ending = الجلد الناقص دمًا يثير النهايات
link-sympathetic-vessel = النورأدرينالين يضيق الأوعية
link-sympathetic-receptors = النورأدرينالين يغير مستقبلات ألفا
link-receptors-ending = مستقبلات ألفا تثير النهايات
link-ending-cord = النهايات تدفع النخاع
link-cord-glia = النخاع المشغول يوقظ الدبقية
link-glia-cord = الدبقية ترفع صوت النخاع
link-cord-vessel = النخاع يكف أعصاب الأوعية
link-cord-brain = النخاع يرسل الخبر إلى الدماغ
link-brain-cord = الدماغ يكف الألم أو يتركه يمر
link-brain-stress = الألم ضغط
link-brain-sympathetic = الألم يدفع العصب الودي
link-stress-sympathetic = الضغط يدفع العصب الودي
link-stress-cytokines = هرمونات الضغط تهدئ الالتهاب
link-cytokines-stress = الالتهاب يرفع هرمونات الضغط
link-cytokines-glia = التهاب الدم يصل إلى الدبقية
link-brain-limb = ما يؤلم يقل استعماله
link-limb-vessel = قلة الاستعمال تغير الطرف
link-limb-cord = العظم الذي لا يحمل شيئًا يرسل الألم

## Arrows

arrow-acid-nociceptor = حمض الخلايا التي تهدم العظم يثير نهايات الأعصاب فيه
arrow-adrenergic-keratinocyte = خلايا الجلد تستجيب للنورأدرينالين
arrow-alpha-vessel = مستقبلات ألفا تضيق الأوعية
arrow-alpha1-keratinocyte = مستقبلات ألفا-1 تثير خلايا الجلد
arrow-alpha1-nociceptor = مستقبلات ألفا-1 تثير النهايات
arrow-arousal-sympathetic = الإنذار يدفع الأعصاب الودية
arrow-brain-glia-descending = دبقية الدماغ النشطة تترك ألمًا أكثر يمر
arrow-central-csf-ngf = الدبقية النشطة ترفع عامل النمو في سائل النخاع
arrow-cgrp-weariness = الأوعية تستجيب أقل لـCGRP الذي يدوم
arrow-conditioning-descending = ألم في موضع آخر يجعل الدماغ يكف الألم
arrow-cooling-sympathetic = الجسم الذي يبرد يدفع الأعصاب الودية للجلد
arrow-cortisol-brain-glia = الكورتيزول يهدئ دبقية الدماغ
arrow-cortisol-immune = الكورتيزول يكف سيتوكينات النسيج
arrow-cortisol-plasma = الكورتيزول يكف سيتوكينات العدوى
arrow-cortisol-receptor = الخلايا تستجيب أقل للكورتيزول الذي يدوم
arrow-cytokine-alpha1 = السيتوكينات ترفع مستقبلات ألفا-1 على النهايات وخلايا الجلد
arrow-cytokine-bone = السيتوكينات تنادي الخلايا التي تهدم العظم
arrow-cytokine-cyclooxygenase = السيتوكينات ترفع الإنزيم الذي يصنع البروستاغلاندين
arrow-cytokine-leukocyte = السيتوكينات تنادي الكريات البيض
arrow-cytokine-mast-cell = السيتوكينات توقظ الخلايا البدينة
arrow-cytokine-ngf = السيتوكينات ترفع عامل نمو العصب
arrow-damage-bradykinin = النسيج المصاب يصنع البراديكينين
arrow-damage-leukocyte = النسيج المصاب ينادي الكريات البيض
arrow-demand-set-point = الحمل الذي يدوم يرفع حركة الأعصاب الودية عند الراحة
arrow-disuse-bone = العظم الذي لا يحمل شيئًا يُهدم
arrow-disuse-dystrophy = قلة الاستعمال تغير الجلد والأظافر والشعر
arrow-disuse-glia = ما لا يُستعمل يوقظ دبقية النخاع
arrow-expectation-descending = التوقع يجعل الدماغ يكف الألم
arrow-expectation-rating = التوقع يغير تقدير الألم
arrow-glia-chloride = الدبقية النشطة تضعف مكابح النخاع
arrow-glia-gain = الدبقية النشطة ترفع صوت خلايا النخاع العصبية
arrow-il10-cytokine = إنترلوكين-10 يكف سيتوكينات النسيج
arrow-il10-plasma = إنترلوكين-10 يكف سيتوكينات العدوى
arrow-il6-stress-axis = إنترلوكين-6 يرفع هرمونات الضغط
arrow-immobilisation-disuse = ما لا يمكن تحريكه يقل استعماله
arrow-inflammation-fibres = النسيج الملتهب يفقد نهايات العصب
arrow-inflammation-nociceptor = الالتهاب يثير النهايات ويحسسها
arrow-inflammation-receptor = المرض يجعل الخلايا تستجيب أقل للكورتيزول
arrow-injury-glia = ألياف العصب المصابة توقظ دبقية النخاع
arrow-keratinocyte-ngf = خلايا الجلد تصنع عامل نمو العصب
arrow-lasting-tolerance = الخلايا تستجيب أقل للالتهاب الذي يدوم
arrow-mast-cell-leukocyte = الخلايا البدينة تنادي الكريات البيض
arrow-mast-cell-ngf = الخلايا البدينة تطلق عامل نمو العصب
arrow-ngf-alpha1 = عامل النمو يرفع مستقبلات ألفا-1 على النهايات وخلايا الجلد
arrow-ngf-mast-cell = عامل نمو العصب يوقظ الخلايا البدينة
arrow-ngf-nociceptor = عامل نمو العصب يحسس النهايات
arrow-noradrenaline-alpha-vessel = الأوعية تعتاد النورأدرينالين، وتستجيب أكثر من دونه
arrow-noradrenaline-alpha1 = نقص النورأدرينالين أو زيادته يرفع مستقبلات ألفا-1
arrow-noradrenaline-loss-supersensitivity = الأوعية التي طال نقص النورأدرينالين فيها تستجيب له أكثر
arrow-noradrenaline-nociceptor = النورأدرينالين يثير النهايات التي تحس الضغط عليها
arrow-oedema-disuse = ما تورم يقل استعماله
arrow-oedema-dystrophy = التورم الطويل يغير الجلد والأظافر والشعر
arrow-oxidation-endothelium = الكريات البيض تُتعب جدار الوعاء
arrow-pain-arousal = الألم يرفع إنذار الجسم والدماغ
arrow-pain-brain-glia = الألم يوقظ دبقية الدماغ
arrow-pain-descending = الألم المستمر يجعل الدماغ يكف الألم
arrow-pain-disuse = ما يؤلم يقل استعماله
arrow-pain-sleep = الألم يعكر النوم
arrow-pain-stress-axis = الألم يرفع هرمونات الضغط
arrow-pain-sympathetic = الألم يدفع الأعصاب الودية
arrow-peptide-keratinocyte = رسل العصب توقظ خلايا الجلد
arrow-peptide-mast-cell = المادة P تجعل الخلايا البدينة تطلق الهيستامين
arrow-perfusion-dystrophy = نقص الدم أو زيادته يغير الجلد والأظافر والشعر
arrow-potentiation-vessel-outflow = الوصلات التي قويت في النخاع تكف أعصاب الأوعية
arrow-priming-mast-cell = الخلايا البدينة المستيقظة تطلق أكثر وتستجيب أسرع وتكثر
arrow-projection-glia = إشارات الألم القوية توقظ دبقية النخاع
arrow-projection-ltp = إشارات الألم القوية تقوي وصلاتها في النخاع
arrow-sensitization-firing = الألياف الصامتة التي تحسست تنشط من نفسها
arrow-sickness-stress-axis = المرض يرفع هرمونات الضغط
arrow-sickness-sympathetic = المرض يدفع الأعصاب الودية
arrow-site-plasma = السيتوكينات تعبر من النسيج إلى الدم
arrow-sleep-descending = سوء النوم يجعل الدماغ يترك ألمًا أكثر يمر
arrow-sleep-loss-sympathetic = نقص النوم يدفع الأعصاب الودية
arrow-spread-site = الدبقية النشطة في مواضع أخرى توقظ الدبقية هنا
arrow-starvation-endothelium = نقص الدم الطويل يُتعب جدار الوعاء
arrow-starvation-nociceptor = النسيج الذي ينقصه الدم أسابيع يثير النهايات
arrow-stress-arousal = الضغط يرفع إنذار الجسم والدماغ
arrow-stress-descending = الإنذار يجعل الدماغ يترك ألمًا أكثر يمر
arrow-stress-stress-axis = الضغط يرفع هرمونات الضغط
arrow-stress-sympathetic = الضغط يدفع الأعصاب الودية
arrow-systemic-brain-glia = التهاب الدم يوقظ دبقية الدماغ
arrow-systemic-glia = التهاب الدم يوقظ دبقية النخاع
arrow-systemic-site = التهاب الدم يوقظ خلايا النسيج
arrow-tnf-il6 = TNF يرفع إنترلوكين-6
arrow-touch-projection = اللمس يصل إلى طريق الألم حين تضعف المكابح

## Lives

people-title = أشخاص افتراضيون
people-lead = هؤلاء متخيَّلون. خلفهم جميعًا معادلات واحدة؛ تختلف الأرقام والأحداث فقط. أغلب الحيوات تنتهي بخير.
people-choose = اختر شخصًا
compare-with = قارن مع
compare-none = دون مقارنة
compare-name = قارن مع { $name }
compare-made = قارن مع شخص جديد
people-sure = هذه الحيوات أمثلة مفردة، اختارتها قاعدة لا يد.
people-sure-made = هذه الحيوات أمثلة مفردة. صُنع الشخص الجديد باليد من الاختيارات أعلاه.
name-noor = نور
name-noor-line = تتعافى
name-noor-story = تكسر نور معصمها وتلبس الجبيرة خمسة أسابيع. كل أرقامها نموذجية.
name-ben = بن
name-ben-line = متلازمة مبكرة
name-ben-story = يكسر بن معصمه بالطريقة نفسها. بعد ثلاثة أشهر يستوفي معايير متلازمة الألم الناحي. ثم يتحسن ببطء.
name-ingrid = إنغريد
name-ingrid-line = متلازمة متأخرة
name-ingrid-story = كسرت إنغريد معصمها قبل ثلاث سنوات. كانت يدها دافئة أولًا وهي الآن باردة.
name-maria = ماريا
name-maria-line = فيبروميالغيا
name-maria-story = عاشت ماريا سنة من ضغط شديد وليال قصيرة، وفيها عدوى.
name-tomas = توماس
name-tomas-line = فقد ألياف دقيقة
name-tomas-story = مرض يأخذ ألياف توماس الدقيقة ببطء خلال سنتين.
name-made = شخص جديد
name-made-line = يُصنع هنا
name-made-story = صُنع هذا الشخص من الصفات والأحداث المختارة أعلاه.
name-this = هذا الشخص
name-this-first = هذا الشخص
life-waiting = { $name }: ثلاث سنوات من الحياة
life-pain = الألم، 0 إلى 10
life-warmth = اليد أدفأ أو أبرد من الأخرى
life-skin = الجلد: الالتهاب ومستقبلات ألفا
life-cord = النخاع: وصلات تقوّت
life-tired = التعب ونوم لا يريح
life-fibres = ألياف العصب في الجلد
quantity-limb-pain = اليد
quantity-pain-elsewhere = مواضع أخرى
quantity-warmth = الفرق
quantity-inflammation = الالتهاب
quantity-receptors = مستقبلات ألفا
quantity-synapses = اليد
quantity-synapses-elsewhere = مواضع أخرى
quantity-fatigue = التعب
quantity-unrefreshed = نوم لا يريح
quantity-fibres = الألياف
axis-months = أشهر
axis-of10 = 0 إلى 10
axis-degrees = °م
axis-share = 0 إلى 1، الأقصى
axis-times = أضعاف الصحة
axis-hundred = من 100 شخص افتراضي
months = { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
  }
life-immobilisation-short = جبيرة
life-stress-short = ضغط
life-sleep-loss-short = ليال قصيرة
life-small-fibre-loss-short = تُفقد ألياف
life-sum-pain = { $name }: ألم اليد { $first } في أسوئه، و{ $month } بعد شهر، و{ $year } بعد سنة. وفي مواضع أخرى { $other } في النهاية.
life-sum-warmth = اليد أدفأ من الأخرى بـ{ $first } °م على الأكثر.
life-sum-never-warmer = ليست اليد أدفأ من الأخرى في أي وقت.
life-end-warmer = وفي النهاية هي أدفأ بـ{ $end } °م.
life-end-colder = وفي النهاية هي أبرد بـ{ $end } °م.
life-end-same = وفي النهاية لا فرق.
life-flat-warmth = لا فرق: اليدان متساويتان في الدفء طوال الوقت.
life-flat = لا يتغير شيء من هذا طوال الوقت.
life-sum-skin = يبلغ الالتهاب { $first } من 1 ويصير { $end } في النهاية. وتنتهي مستقبلات ألفا عند { $other }.
life-sum-cord = تبلغ وصلات اليد { $first } من 1 في أقواها، و{ $end } في النهاية.
life-sum-tired = يبلغ التعب { $first } من 10. في النهاية { $end }، والنوم الذي لا يريح { $other }.
life-sum-fibres = تنتهي الألياف عند { $end } أضعاف عددها السليم.
life-touch = تضيف فرشاة ناعمة على اليد { $before } من 10 إلى ألم { $name } قبل، و{ $after } بعد سنة.
life-apart = فيمَ يبعد هذا الشخص أكثر عن النموذجي
apart-higher = أعلى من النموذجي بـ{ $sd ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $sd } خطوات
    [many] { $sd } خطوة
   *[other] { $sd } خطوة
  } (انحرافات معيارية)
apart-lower = أدنى من النموذجي بـ{ $sd ->
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $sd } خطوات
    [many] { $sd } خطوة
   *[other] { $sd } خطوة
  } (انحرافات معيارية)
life-apart-note = ليست هذه الأسباب. لآخرين الأرقام نفسها ويتعافون، لأن باقيهم يختلف.
verdict-well = بعد ثلاث سنوات: { $name } بخير من جديد.
verdict-unharmed = في هذه السنوات الثلاث: { $name } في ألم قليل على الأكثر، أو بلا ألم.
verdict-warmer = بعد ثلاث سنوات: { $name } في ألم قليل ({ $pain } من 10)؛ وما زالت اليد أدفأ من الأخرى بـ{ $degrees } °م.
verdict-colder = بعد ثلاث سنوات: { $name } في ألم قليل ({ $pain } من 10)؛ وما زالت اليد أبرد من الأخرى بـ{ $degrees } °م.
verdict-pain = بعد ثلاث سنوات: { $name } في ألم ({ $pain } من 10)، دون استيفاء أي معايير.
verdict-crps = بعد ثلاث سنوات: { $name } في ألم ({ $pain } من 10)، مع استيفاء معايير البحث لمتلازمة الألم الناحي.
verdict-fibromyalgia = بعد ثلاث سنوات: { $name } في ألم ({ $pain } من 10)، مع استيفاء معايير البحث للفيبروميالغيا.
verdict-both = بعد ثلاث سنوات: { $name } في ألم ({ $pain } من 10)، مع استيفاء معايير المتلازمة والفيبروميالغيا.
two-title = ألم { $name }، 0 إلى 10
two-lives = بعد سنة من الإصابة نفسها الألم { $noor } من 10 عند نور و{ $ingrid } من 10 عند إنغريد.
crowd-heading = و100 شخص آخر؟
crowd-lead = حياة واحدة تقول القليل. هنا يكسر 100 شخص افتراضي المعصم. يختلفون في صفاتهم وفيما لا يعرفه أحد.
crowd-title = 100 شخص افتراضي بعد كسر المعصم
crowd-waiting = 100 شخص افتراضي يعيشون سنتين
crowd-count = { $hurts } من 100
crowd-in-pain = في ألم عند { $when }
crowd-help = الشكل المملوء في ألم، والفارغ لا. في ألم تعني 1 من 10 أو أكثر.
crowd-summary = عند { $when } يكون { $hurts } من 100 شخص افتراضي في ألم. وبعد سنة { $year }؛ { $crps } يستوفون معايير المتلازمة، و{ $fibromyalgia } الفيبروميالغيا.
crowd-pain = في ألم
crowd-strong = في ألم شديد
made-title = اصنع شخصًا
made-lead = كل مؤشر صفة لهذا الشخص الافتراضي. في الوسط هي كما عند شخص نموذجي.
made-events = ماذا يحدث
made-fracture = كسر المعصم مع جبيرة
made-infection = عدوى
made-stress = نصف سنة من ضغط شديد
made-sleep = نصف سنة من ليال قصيرة
made-surgery = عملية في اليد
trait-typical = كالنموذجي
trait-lower = أدنى من النموذجي
trait-higher = أعلى من النموذجي
trait-much-lower = أدنى كثيرًا من النموذجي
trait-much-higher = أعلى كثيرًا من النموذجي
trait-adrenergic-expression-nerve = مستقبلات ألفا التي قد تنمو
trait-adrenergic-expression-nerve-help = كم مستقبل ألفا-1 قد تحمل النهايات.
trait-sympathetic-gain-stress = جواب الجسم على الضغط
trait-sympathetic-gain-stress-help = بأي قوة يدفع الضغط الأعصاب الودية.
trait-spinal-ltp-gain = قوة ذاكرة النخاع
trait-spinal-ltp-gain-help = كم ترفع الوصلات القوية الإشارة.
trait-spinal-glia-reactivity = يقظة الدبقية
trait-spinal-glia-reactivity-help = بأي سهولة تستيقظ خلايا الدعم.
trait-brain-inhibition-capacity = القدرة على كف الألم
trait-brain-inhibition-capacity-help = كم كفًّا يستدعي ألم في موضع آخر.
trait-immune-damage-healing = سرعة الالتئام
trait-immune-damage-healing-help = كم يسرع التئام النسيج المصاب.
trait-nociceptor-density-rest = ألياف العصب في الجلد
trait-nociceptor-density-rest-help = كم نهاية في الجلد السليم.
trait-vessel-flow-reserve = احتياط الأوعية
trait-vessel-flow-reserve-help = كم يرتفع الجريان فوق الراحة.

## Treatments

treat-title = علاجات على أشخاص افتراضيين
treat-lead = اختر علاجًا جُرب في دراسة. يفعل أشخاص افتراضيون كما في الدراسة، ثم يتوقفون.
treat-who = مَن
ill-fm = الفيبروميالغيا
ill-crps = متلازمة الألم الناحي
ill-sfn = اعتلال الألياف الدقيقة
treat-drug = العلاج
treat-drug-without = بلا دواء
treat-drug-medicines = أدوية
treat-study = كما في هذه الدراسة
treat-order = بترتيب الحروف. لا ترتيب هنا يقول أي علاج أفضل.
treat-elsewhere = العلاج بالكلام وعلاج النوم غير موجودين هنا: ليس في المجموعة دراسة عنهما يستطيع النموذج أن يتبعها.
treat-elsewhere-all = التمرين والعلاج بالكلام وعلاج النوم غير موجودة هنا. ليس في المجموعة دراسة عنها مع هؤلاء الناس يستطيع النموذج أن يتبعها.
treat-study-dose = { $citation }، { $dose }
treat-dose-low = أدنى جرعة
treat-dose-middle = جرعة وسطى
treat-dose-high = أعلى جرعة
treat-told = دراسة ذُكرت في صفحة ويب
treat-given = أخذه الناس في الدراسة { $for }، وكانوا مرضى منذ نحو { $ill }.
treat-given-practice = فعله الناس في الدراسة نحو { $often } مرات في الأسبوع مدة { $for }، وكانوا مرضى منذ نحو { $ill }.
treat-given-once = أخذه الناس في الدراسة مرة واحدة، وكانوا مرضى منذ نحو { $ill }.
treat-weeks = { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
  }
treat-days = { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
treat-ill-months = { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
  }
treat-ill-years = { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }
treat-start = متى يبدأ: بعد مرض دام
treat-stop = متى يتوقف: بعد
treat-stop-help = كان في الدراسة { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
  }.
treat-fixed = أُعطي هذا دفعة واحدة، فيعطيه النموذج كاملًا.
treat-waiting = يعيش أشخاص افتراضيون حتى يمرضوا هكذا. قد تستغرق المرة الأولى دقيقة.
treat-chart = { $name }: الألم من 0 إلى 10
treat-treated = مع العلاج
treat-dummy = مع علاج وهمي
treat-nothing = بلا علاج
treat-span = العلاج
treat-span-once = مرة واحدة
treat-sum = يصير الألم { $end } من 10 في الأسبوع الأخير، وكان { $first }. وهو { $dummy } مع علاج وهمي و{ $nothing } بلا علاج. بعد نصف سنة يصير { $half }، و{ $without } بلا علاج.
treat-sum-open = يصير الألم { $end } من 10 في الأسبوع الأخير، وكان { $first }. وهو { $nothing } بلا علاج. بعد نصف سنة يصير { $half }، و{ $without } بلا علاج.
treat-sum-once = يصير الألم { $end } من 10 في الأسبوع التالي، وكان { $first }. وهو { $dummy } مع علاج وهمي و{ $nothing } بلا علاج. بعد نصف سنة يصير { $half }، و{ $without } بلا علاج.
treat-band = الخطوط: متوسط { $people ->
    [one] شخص افتراضي واحد
    [two] شخصين افتراضيين
    [few] { $people } أشخاص افتراضيين
    [many] { $people } شخصًا افتراضيًا
   *[other] { $people } شخص افتراضي
  }. المظلل: حيث تضعه 90 من 100 قراءة لما لا يُعرف.
treat-lasts = هل يبقى التحسن؟
treat-word-fades = يزول.
treat-word-lasts-a-while = يبقى مدة.
treat-word-lasts = يبقى.
treat-word-not-known = لا يُعرف.
treat-verdict-waiting = ننظر كم من هذا يقوم على أرقام مفترضة.
treat-verdict-fades = بعد ثلاثة أشهر من النهاية قد لا يبقى من التحسن إلا القليل.
treat-verdict-fades-days = من الأشخاص الافتراضيين الذين ساعدهم، فقد نصفهم التحسن خلال { $when } من التوقف.
treat-verdict-lasts-a-while = التحسن باق بعد ثلاثة أشهر من النهاية، وقد يزول بعد سنة.
treat-verdict-lasts = التحسن باق بعد سنة من النهاية.
treat-reason-few-draws = قليل جدًا من قراءات النموذج فيها أشخاص مرضى هكذا.
treat-reason-no-relief = النموذج غير متأكد أن هذا العلاج يعطي أي تحسن.
treat-reason-not-followed = لم تنظر دراسة مضبوطة إلى الناس بعد أن أوقفوا علاجًا كهذا.
treat-reason-assumed = أكثر من نصف ما يقوله النموذج هنا يقوم على أرقام مفترضة.
treat-reason-rule = ما يبقى بعد التوقف قد يكون أقل مما يُحس.
treat-alone = من منحنياته وحدها كان النموذج سيقول: { $word }
treat-helped = كم شخصًا ساعد
treat-helped-lead = من 100 شخص افتراضي، هذا عدد من قل ألمهم 30 % على الأقل.
treat-when = متى
treat-arm = مع ماذا
treat-off-0 = في الأسبوع الأخير
treat-off-once = في الأسبوع التالي
treat-off-12 = بعد ثلاثة أشهر
treat-off-52 = بعد سنة
treat-of-100 = { $count } من 100 (من { $low } إلى { $high })
treat-of-100-all = { $count } من 100
treat-dummy-note = في الدراسات يتحسن مع علاج وهمي عدد أكبر مما هنا، لأن اليوميات تتفاوت والناس يدخلون في أسابيع سيئة. هذا التحسن يبين كيف يستطيع الجسم خفض الألم، لا أن الألم لم يكن حقيقيًا.
treat-open-note = عرف الجميع في هذه الدراسة ما أُعطوا. توقع العون قد يخفف الألم وحده، وفي النموذج أيضًا. وبلا علاج وهمي لا يستطيع أحد أن يفصل بينهما.
treat-inside = ما تغير في الداخل
treat-inside-lead = الأسبوع الأخير من العلاج، بجانب الأشخاص أنفسهم بلا علاج.
treat-inside-once = الأسبوع الذي بعد إعطائه، بجانب الأشخاص أنفسهم بلا علاج.
treat-inside-all = كل ما نُظر فيه
treat-moved = { $mean } % (من { $low } إلى { $high } %)
treat-moved-less = أقل بنسبة { $mean } % (من { $low } إلى { $high })
treat-moved-more = أكثر بنسبة { $mean } % (من { $low } إلى { $high })
treat-unknown = ما لا يعرفه هذا النموذج
treat-harms = لا يعرف شيئًا عن الأضرار: لا أعراض جانبية، ولا تعود، ولا متاعب عند وقف دواء. فلا يستطيع أن يزن النفع بالضرر.
treat-harms-practice = لا يعرف شيئًا عن الأضرار: لا ألم عضلات، ولا إصابات، ولا أيامًا أسوأ بعد الإفراط. فلا يستطيع أن يزن النفع بالضرر.
treat-others = لا يعرف العمر ولا الجنس ولا أمراضًا أخرى ولا أدوية لا تجتمع.
treat-others-practice = لا يعرف العمر ولا الجنس ولا أمراضًا أخرى ولا لياقة الناس وقوتهم.
treat-no-advice = هذا لا ينصح بفعله ولا بتركه.
treat-licence = ترخيص { $name }.
treat-never-stop = لا توقف دواءً ولا تغيره بسبب هذا أبدًا. وقف بعضها فجأة قد يضر.
treat-assumed = مما يبقى بعد التوقف، { $share } % من الشك يأتي من أرقام مفترضة.
treat-published = ما وجدته هذه الدراسة
treat-protocol = ما لم يُر من خطتها، وهو مفترض
treat-take = المسار نفسه تصميمًا لتجربة. يعطي برنامج neuroflare منه الأرقام نفسها.
treat-save = احفظ design.yaml
treat-all = جرّب علاجات أخرى
licence-usa-not-eu = مرخص في الولايات المتحدة منذ { $year }، ومرفوض في الاتحاد الأوروبي
licence-not-usa = غير مرخص في الولايات المتحدة، وفي غيرها لا يُعرف
licence-not-known = لا تعرفه هذه المجموعة
licence-no-medicine = ليس دواءً، فلا يحتاج إليه.
drug-amitriptyline = أميتريبتيلين
drug-amitriptyline-plain = دواء قديم لهبوط المزاج، يُعطى للألم بجرعات صغيرة ليلًا.
drug-aprepitant = أبريبيتانت
drug-aprepitant-plain = كبسولة ضد الغثيان تبعد المادة P عن مستقبلها.
drug-capsaicin-patch = لصقة الكابسيسين
drug-capsaicin-patch-plain = لصقة فيها كابسيسين كثير. تنكمش نهايات العصب الدقيقة في الجلد أشهرًا.
drug-cyclobenzaprine = سيكلوبنزابرين
drug-cyclobenzaprine-plain = قرص ضد شد العضلات، جُرب ليلًا.
drug-duloxetine = دولوكسيتين
drug-duloxetine-plain = كبسولة، لهبوط المزاج أيضًا، تبقي رسولين مدة أطول بين الخلايا العصبية.
drug-exercise = التمرين
drug-exercise-plain = تمرين منتظم بإيقاع يحتمله الشخص.
drug-exercise-doubt = لا يعرف من التمرين إلا ما قد يفعله بالنوم والإنذار وأعصاب التوتر وأفيونات الجسم نفسه. ويبقي التمرين أيضا الأطراف المؤلمة قيد الاستعمال. ليس فيه عضل ولا وزن ولا مزاج.
drug-gabapentin = غابابنتين
drug-gabapentin-plain = كبسولة صُنعت أولًا للصرع. تطلق نهايات العصب في النخاع أقل.
drug-ketamine = إس-كيتامين
drug-ketamine-plain = مخدر يُعطى في الوريد بجرعات صغيرة.
drug-ketotifen = كيتوتيفين
drug-ketotifen-plain = قرص قديم للحساسية يبقي الخلايا البدينة مغلقة ويسد الهيستامين.
drug-naltrexone = نالتريكسون، جرعة صغيرة
drug-naltrexone-plain = قرص يسد مستقبلات الأفيون، جُرب بعُشر الجرعة المعتادة.
drug-prednisolone = بريدنيزولون
drug-prednisolone-plain = قرص كورتيزون.
drug-pregabalin = بريغابالين
drug-pregabalin-plain = كبسولة صُنعت أولًا للصرع. تطلق نهايات العصب في النخاع أقل.
drug-propranolol = بروبرانولول
drug-propranolol-plain = دواء يسد الأدرينالين عند القلب، وبعض الإنذار.
drug-sympathetic-block = سد العصب الودي
drug-sympathetic-block-plain = مخدر موضعي عند عقد العصب التي تخدم أوعية طرف.
drug-tramadol = ترامادول
drug-tramadol-plain = قرص أفيوني ضعيف، يغيره الكبد إلى أقوى منه.
inside-limb-peptide-cgrp = CGRP في الطرف
inside-limb-tissue-inflammation = التهاب الطرف
inside-limb-nerve-phenotype = مخزون الرسل في نهايات العصب في الطرف
inside-axial-tissue-inflammation = التهاب الجذع
inside-axial-nerve-phenotype = مخزون الرسل في نهايات العصب في الجذع
inside-outflow-outflow = الحركة في الأعصاب الودية
inside-limb-junction-alpha1-nerve = مستقبلات ألفا-1 على نهايات العصب في الطرف
inside-limb-cord-ltp = وصلات قويت في النخاع، للطرف
inside-axial-cord-ltp = وصلات قويت في النخاع، للجذع
inside-axial-cord-glia = دبقية متيقظة في النخاع
inside-central-descending-inhibition = إشارات من الدماغ تكف الألم
inside-central-descending-facilitation = إشارات من الدماغ ترفع الألم
inside-central-sleep-debt = نوم ناقص
inside-central-arousal = إنذار الجسم والدماغ

## How sure are we

sure-view-title = ما مدى يقيننا؟
sure-view-lead = كل رقم منشور في المجموعة بجانب ما يتنبأ به النموذج. ما يخطئه يبقى ظاهرًا.
sure-about = عن
group-all = كل شيء
group-healthy = أصحاء
group-crps = من يعيشون مع متلازمة الألم الناحي
group-treatments = تجارب العلاجات
group-fibromyalgia = من يعيشون مع الفيبروميالغيا
group-small-fibre-neuropathy = من يعيشون مع اعتلال الألياف الدقيقة
sure-all-rows = كل النتائج
sure-kept-aside = النتائج المحفوظة جانبًا للاختبار فقط
sure-bar = من { $total ->
    [one] نتيجة واحدة
    [two] نتيجتين
    [few] { $total } نتائج
    [many] { $total } نتيجة
   *[other] { $total } نتيجة
  } يوافق النموذج { $agrees }، ويقرب من { $near }، ويخطئ { $misses }. وفي { $unclear } لا يستطيع القول.
sure-view-how = التنبؤ مجال على أشخاص افتراضيين وعلى ما لا يُعرف. يوافق حين يقع الرقم المنشور حيث تجده 90 من 100 دراسة بذلك الحجم.

    في النموذج { $all ->
      [one] رقم واحد
      [two] رقمان
      [few] { $all } أرقام
      [many] { $all } رقمًا
     *[other] { $all } رقم
    } مع ملاحظة عن المصدر. منها { $assumed } مفترض جزئيًا على الأقل.
sure-filter = أي النتائج تُعرض
sure-every = الكل
sure-table = نتائج منشورة بجانب التنبؤات
sure-head-result = النتيجة
sure-head-published = المنشور
sure-head-predicted = المتنبأ به، 90 من 100
sure-head-verdict = الحكم
verdict-word-agrees = يوافق
verdict-word-near = قريب
verdict-word-misses = يخطئ
verdict-word-uninformative = لا يستطيع القول
direction-higher = أعلى
direction-lower = أدنى
direction-no-effect = لا فرق
direction-at-least = على الأقل
direction-at-most = على الأكثر

## Words

words-title = كلمات
words-lead = { $count ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
  } من المجال، كل واحدة في جملة. زر «المزيد» يفتح ما يُعرف عنها.
words-search = ابحث عن كلمة
words-found = { $count ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
  }

## Stories

story-title = ثلاث قصص
story-lead = كل قصة نحو ثلاث دقائق. لا بأس بالتوقف في أي مكان؛ العنوان يحفظ الموضع.
story-save = احفظ هذه القصة ملفًا واحدًا
story-other = قصص أخرى
story-flare = احمرار في جلد سليم
story-flare-line = كيف يرسم عصب بقعة حمراء، وما يوقفها.
story-flare-1 = وخزة
story-flare-1-text = قطرة [histamine|هيستامين] على الجلد، وإبرة رفيعة تخترقها. في ثوان تطلق ألياف العصب.
story-flare-2 = الاحمرار
story-flare-2-text = تجري الإشارة في كل فروع الليف نفسه. يطلق كل فرع [cgrp|CGRP]. فيكبر [flare|الاحمرار] أبعد كثيرًا من الوخزة.
story-flare-3 = شريط مخدَّر
story-flare-3-text = الآن شريط من الجلد مخدَّر. العصب تحته لا يحمل شيئًا. خلف الشريط يبقى الجلد شاحبًا.
story-flare-4 = العصب يفعلها
story-flare-4-text = الأمر نفسه بالأرقام. حين يُسد العصب لا يكاد الجريان بجانب الكابسيسين يرتفع. فالعصب يحمل الاحمرار.
story-injury = إصابة واحدة، ونهايتان
story-injury-line = المعصم المكسور نفسه يشفى عند شخص. وعند آخر يصير متلازمة الألم الناحي.
story-injury-1 = نور تتعافى
story-injury-1-text = تكسر نور معصمها. يؤلم، ثم أقل، ثم لا يؤلم. هذا هو المسار المعتاد.
story-injury-2 = أغلب الناس كذلك
story-injury-2-text = من 100 شخص افتراضي أغلبهم بخير بعد سنة. وبعضهم لا.
story-injury-3 = إنغريد لا
story-injury-3-text = تكسر إنغريد معصمها بالطريقة نفسها. تختلف أرقامها قليلًا في مواضع كثيرة. ويبقى ألمها.
story-injury-4 = ما الذي بقي
story-injury-4-text = شفي العظم. في النخاع تقوّت وصلات بين خلايا عصبية وبقيت قوية.
story-injury-5 = لذلك يؤلم اللمس
story-injury-5-text = الفرشاة الناعمة تصل الآن إلى طريق الألم. يسمي الأطباء هذا [allodynia|الألم باللمس]. الألم حقيقي.
story-relief = تحسن يبقى ما دام السدّ فقط
story-relief-line = لماذا يذهب تحسن حين يتوقف العلاج، وقد يبقى آخر.
story-relief-1 = ماريا بعد سنة من الضغط
story-relief-1-text = ينتهي الضغط بعد سنة. الألم لا ينتهي. ما يمسكه ليس شيئًا واحدًا. هو دائرة يُبقي فيها كل جزء الذي بعده.
story-relief-2 = علاج، وما بعده
story-relief-2-text = كما في دراسة، يُعطى أشخاص افتراضيون يعيشون مع متلازمة الألم الناحي إس-كيتامين في الوريد أربعة أيام. انظر ما يبقى من التحسن في الأسابيع التالية.
story-relief-3 = ارفع سهمًا
story-relief-3-text = يغيب سهم من النموذج سنة، ثم يعود. مع أغلب الأسهم يعود الألم. عند بعض الناس يكفي سهم واحد كي يبقى الألم بعيدًا، وعند آخرين لا يكفي أي سهم وحده.
story-relief-4 = ما يعنيه هذا، وما لا يعنيه
story-relief-4-text = في النموذج قد يفعل السدّ أمرين. قد يُسكت خطوة ما دام. وقد يترك الدائرة كلها تخمد.

    السهم ليس دواء، ولا يعرف أحد بعد هل تخمد الدوائر الحقيقية هكذا. هذا سؤال للدراسات.

## Page for a visit

doctor-lead = ورقة تؤخذ معك. فيها مكان للملاحظات؛ لا شيء يُحفظ أو يُرسل.
print = اطبع هذه الصفحة
doctor-questions = أسئلة سألها آخرون
doctor-questions-list =
    ما اسم هذا الألم، وما مدى اليقين؟
    ماذا يمكن أن يكون غير ذلك، وهل بُحث عنه؟
    ماذا يحدث عادة مع الزمن؟
    ماذا يمكن فعله الآن، وما أضراره؟
    كيف نعرف أنه يساعد، ومتى ننظر؟
    إن ساعد فكم يستمر، وكيف يوقف بأمان؟
    ماذا يمكن فعله للنوم والحركة؟
doctor-notes = ملاحظات
doctor-cannot = ما لا يستطيع هذا النموذج قوله
doctor-cannot-list =
    ماذا يحدث لشخص حقيقي بعينه.
    أي علاج هو الأفضل.
    لماذا بدأ ألم شخص بعينه.
    أي شيء عن العمر أو الجنس أو الجينات أو المزاج أو الفكر. ليس في النموذج شيء منها.
doctor-red = متى تُطلب المساعدة فورًا
doctor-red-lead = هذه العلامات تحتاج طبيبًا اليوم، مهما قال نموذج. القائمة قصيرة وغير كاملة.
doctor-red-list =
    حمى مع طرف ساخن متورم شديد الألم.
    طرف يصير فجأة باردًا أو أبيض أو أزرق.
    ضعف جديد، أو خدر حول العانة أو بين الساقين.
    صعوبة في حبس البول أو البراز أو إخراجهما.
    ألم في الصدر، أو ضيق نفس، أو ساق متورمة مؤلمة.
    صداع مفاجئ هو الأسوأ، أو صعوبة في الكلام.
    أفكار بإنهاء الحياة. المساعدة في كل ساعة: رقم الطوارئ، أو findahelpline.com.

## Teachers

teach-lead = شكلان جاهزان. كل رابط يفتح الصفحة كما تلزم. يرى الطلاب الأرقام نفسها.
teach-ask = أسئلة للصف
teach-key = مفتاح للمعلم
teach-ten = عشر دقائق في محاضرة
teach-ten-aim = الهدف: ليف العصب عضو يرسل كما يحس.
teach-ten-1-link = هيستامين، الاحمرار يكبر.
teach-ten-1 = اضغط تشغيل. اسأل إلى أين تصل الوخزة وإلى أين الاحمرار.
teach-ten-2-link = جلد مخدَّر.
teach-ten-2 = حرّك مؤشر السدّ. اسأل ما الذي يحمل الاحمرار.
teach-ten-3-link = 100 شخص افتراضي.
teach-ten-3 = دع الزمن يمر. اسأل فيمَ يخطئ النموذج هنا.
teach-ten-ask =
    لماذا الاحمرار أوسع من الانتبار؟
    أي تجربة تبين أن العصب لازم؟
    لماذا المجال أصدق من خط واحد؟
teach-ten-key = تتشارك فروع الليف إشارة واحدة، فيتبع الاحمرار شجرة العصب. الانتبار يحتاج الهيستامين نفسه. سدّ العصب يوقف الاحمرار ويترك الانتبار. الخط الواحد يخفي أن الناس يختلفون وأن كثيرًا لا يُعرف.
teach-ninety = تسعون دقيقة في درس عملي
teach-ninety-aim = الأهداف: قراءة منحنى جرعة مع مجاله؛ تفكيك دائرة؛ تمييز السبب مما يُبقي؛ الحكم على نموذج بما يخطئه.
teach-ninety-1-link = كابسيسين، 100 ميكروغرام.
teach-ninety-1 = اقرأ أعلى جريان ومجاله. احفظ الجدول.
teach-ninety-2-link = كابسيسين، 1000 ميكروغرام.
teach-ninety-2 = قارن بالنقاط المقيسة.
teach-ninety-3-link = الدائرة، مستقبلات ألفا.
teach-ninety-3 = أطفئ سهمًا واحدًا كل مرة. سجّل الألم في النهاية.
teach-ninety-4-link = بن بجانب نور.
teach-ninety-4 = اكتب ثلاثة فروق يمكن قياسها.
teach-ninety-5-link = اصنع شخصًا.
teach-ninety-5 = جد صفات يبقى معها الألم بعد الإصابة.
teach-ninety-6-link = التحسن.
teach-ninety-6 = اشرح لماذا يبقى تحسن ويذهب آخر.
teach-ninety-7-link = ما مدى يقيننا؟
teach-ninety-7 = اختر خطأ، وقل ما قد ينقص النموذج.
teach-ninety-ask =
    هل يعطي عُشر الجرعة عُشر الجريان؟ ولمَ لا؟
    أي سهم أهم بعد الإصابة، وهل يصح ذلك للضغط أيضًا؟
    ما الفرق بين ما يطلق حالة وما يُبقيها؟
    أي تجربة تفصل بين تفسيرين؟
teach-ninety-key = تتشبع المستقبلات فيستوي المنحنى عند الجرعات العالية؛ وعند الصغيرة يزيد النموذج، وهو خطأ معروف. بعد الإصابة تهم مبكرًا أسهم الالتهاب إلى النهاية. قد يزول المطلِق وتبقى الدائرة؛ وشكل التحسن يبين النوعين. في السؤال الأخير يصح كل جواب يسمي قياسًا ومجموعة ونتيجة تشهد ضده.

## About

about-title = عن هذا النموذج
about-lead = neuroflare نموذج حاسوبي للالتهاب العصبي المنشأ والألم الدائم. صُنع للتعلم والبحث، لا لغيرهما.
about-in = ما فيه
about-in-text = جلد فيه نهايات عصبية ورسل وأوعية وخلايا بدينة ومناعة؛ أعصاب ودية؛ نخاع؛ دماغ؛ دم؛ هرمونات ضغط. خلفه { $claims ->
    [one] حقيقة منشورة واحدة
    [two] حقيقتان منشورتان
    [few] { $claims } حقائق منشورة
    [many] { $claims } حقيقة منشورة
   *[other] { $claims } حقيقة منشورة
  }.
about-out = ما ليس فيه
about-out-text = أضرار العلاجات وهرمونات الجنس والعمر والجينات والمزاج والفكر. وليس فيه الطقس ولا الطعام.
about-tested = كيف يُختبر
about-tested-text = يجتاز أشخاص افتراضيون اختبارات دراسات منشورة. ضُبطت أرقام على الجلد السليم؛ وحُفظت نتائج أخرى للاختبار. الأخطاء مذكورة في: ما مدى يقيننا؟
about-privacy = الخصوصية
about-privacy-text = لا حسابات ولا كوكيز ولا شيء من مواقع أخرى. تسأل الصفحة البرنامج الذي شغّلها فقط. ولا تسأل عن أعراض أحد ولا أدويته.
about-cite-text = يرجى ذكر النسخة والنموذج ليستطيع آخرون الإعادة.
about-cite =
    neuroflare { $version }. A mechanistic model of neurogenic inflammation, fibromyalgia and CRPS.
    Model { $hash }, numbers: { $numbers }, seed { $seed }, { $people } virtual people.
