## سطر الأوامر بالعربية. ترجمة آلية لم يراجعها متحدث أصلي بعد.

## Frame

# These words were translated by a machine. No native speaker has checked them yet.
unchecked = ترجمت آلة هذه الكلمات. لم يراجعها متحدث أصلي بعد.
# For research and teaching; it gives no medical advice.
medical = للبحث والتعليم؛ لا يقدم نصيحة طبية.
# Usage:
usage = الاستعمال:
# [OPTIONS]
usage-options = [خيارات]
# COMMAND [ARGS]...
usage-command = أمر [كلمات]...
# Arguments
heading-arguments = المدخلات
# Options
heading-options = الخيارات
# Commands
heading-commands = الأوامر
# default: { $value }
default = عند الإغفال: { $value }
# env var: { $name }
variable = متغير البيئة: { $name }
# required
required = لازم
# Example
example = مثال
# Try
try = جرّب
# { $text }
error = خطأ: { $text }
# there is no command { $word }
no-command = لا يوجد أمر اسمه { $word }
# did you mean { $word }?
did-you-mean = هل المقصود { $word }؟
# the commands are { $words }
commands-are = الأوامر هي: { $words }
# No such option: { $option } (Possible options: { $near })
wrong-option-near = لا يوجد خيار اسمه { $option } (خيارات ممكنة: { $near })
# No such option: { $option }
wrong-option = لا يوجد خيار اسمه { $option }
# Option { $option } requires an argument
wrong-no-value = يحتاج الخيار { $option } إلى قيمة
# Option { $option } does not take a value
wrong-value = لا يأخذ الخيار { $option } قيمة
# Missing option { $option }
wrong-missing-option = ينقص الخيار { $option }
# Missing argument { $argument }
wrong-missing-argument = ينقص المدخل { $argument }
# Missing command
wrong-missing-command = ينقص الأمر
# No such command { $word }. Did you mean { $near }?
wrong-command-near = لا يوجد أمر اسمه { $word }. هل المقصود { $near }؟
# No such command { $word }
wrong-command = لا يوجد أمر اسمه { $word }
# Got unexpected extra argument(s) ({ $words })
wrong-many = كلمات زائدة ({ $words })
# Input should be greater than or equal to { $least }
wrong-least = يلزم أن يكون العدد { $least } أو أكثر
# Input should be less than or equal to { $most }
wrong-most = يلزم أن يكون العدد { $most } أو أقل
# Input should be a valid integer, unable to parse string as an integer
wrong-integer = يلزم هنا عدد صحيح
# Input should be a valid number, unable to parse string as a number
wrong-number = يلزم هنا عدد
# { $option } is { $value }; { $why }
wrong-seen = قيمة { $option } هي { $value }؛ { $why }
# { $text }; see { $command } --help
wrong-see = { $text }؛ انظر { $command } --help
# A computer model for learning and research. It cannot tell what will happen to you. Do not start, stop or change a medicine because of it; stopping some suddenly can harm. Talk to your doctor.
medical-full = نموذج حاسوبي للتعلم والبحث. لا يستطيع أن يقول ما سيحدث لك. لا تبدأ دواءً ولا توقفه ولا تغيره بسببه؛ فإيقاف بعض الأدوية فجأة قد يضر. تحدث إلى طبيبك.

## Commands

# Simulate every study, compare with what was published, write the report.
command-run = محاكاة كل الدراسات، ومقارنتها بما نُشر، وكتابة التقرير.
# Simulate one study file on a group of virtual people.
command-clinic = محاكاة ملف دراسة واحد على مجموعة من الأشخاص الافتراضيين.
# Build a virtual town, say who lives there, and write it to a file.
command-people = بناء مدينة افتراضية، وقول من يعيش فيها، وكتابتها في ملف.
# Predict a trial: its arms, its chance to succeed, and what lasts after stopping.
command-trial = التنبؤ بتجربة: أذرعها، واحتمال نجاحها، وما يبقى بعد التوقف.
# Answer from the model: what carries the pain, what lasts, and how sure that is.
command-insight = الإجابة من النموذج: ما الذي يحمل الألم، وما الذي يبقى، وما مدى اليقين.
# Show the flare and the wheal of a stimulus on a sheet of skin.
command-skin = عرض توهج منبه وانتباره على رقعة من الجلد.
# Calibrate the model on published results, stage by stage.
command-fit = معايرة النموذج على نتائج منشورة، مرحلة بعد مرحلة.
# Write the model or its calibration for other tools: PEtab, SBML.
command-export = كتابة النموذج أو معايرته لأدوات أخرى: PEtab وSBML.
# Look up the published numbers behind a word.
command-evidence = البحث عن الأرقام المنشورة وراء كلمة.
# Say in plain words what a word means and how sure we are.
command-explain = قول معنى كلمة بألفاظ بسيطة، وما مدى اليقين.
# Time the engine beside its peers on this machine.
command-bench = قياس زمن المحرك بجانب محاكيات أخرى على هذا الحاسوب.
# Open the page in a browser: tests, the loop, virtual people.
command-web = فتح الصفحة في متصفح: الاختبارات، والدائرة، والأشخاص الافتراضيون.
# Check that models, evidence, studies and treatments agree.
command-check = التحقق من توافق النماذج والأدلة والدراسات والعلاجات.

## Help

# A mechanistic, evidence-based model of neurogenic inflammation, fibromyalgia and CRPS.
help-neuroflare = نموذج آلي قائم على الأدلة المنشورة للالتهاب العصبي المنشأ والفيبروميالغيا ومتلازمة الألم الناحي.
# Print the version and stop.
option-neuroflare-version = عرض رقم النسخة ثم التوقف.
# Language of help and talk: en, es or ar.
option-neuroflare-lang = لغة المساعدة والرسائل: en أو es أو ar.
# Show this message and exit.
option-help = عرض هذه الرسالة ثم التوقف.
# Virtual people in each draw.
option-people = الأشخاص الافتراضيون في كل قراءة.
# Readings of the uncertain numbers.
option-draws = عدد قراءات الأرقام غير المؤكدة.
# Seed of all random numbers.
option-seed = بذرة كل الأرقام العشوائية.
# Threads; 0 is one per core.
option-workers = خيوط المعالجة؛ 0 يعني واحدًا لكل نواة.
# Print nothing but results.
option-quiet = لا يُعرض شيء سوى النتائج.
# Remove an arrow of the model, like ngf-nociceptor; may be given more than once.
option-without = إزالة سهم من النموذج، مثل ngf-nociceptor؛ يمكن تكراره.
# Draw from the priors, not the posterior.
option-prior = السحب من التوزيعات القبلية لا من التوزيع البعدي.
# Who: fm, crps-acute, crps-chronic or sfn.
option-group = من: fm أو crps-acute أو crps-chronic أو sfn.
# Print the answer as JSON.
option-json = عرض الجواب بصيغة JSON.
# Folder of a town, from neuroflare people build.
argument-folder = مجلد مدينة صنعها neuroflare people build.
# Simulate every study on virtual people, compare with what was published, write the report.
help-run = محاكاة كل الدراسات على أشخاص افتراضيين، ومقارنتها بما نُشر، وكتابة التقرير.
# Ids of bundled studies, or study files; all by default.
argument-run-studies = أسماء دراسات مرفقة، أو ملفات دراسات؛ كلها عند الإغفال.
# The same as an option; may be given more than once.
option-run-study = الأمر نفسه خيارًا؛ يمكن تكراره.
# Folder for report.html and scorecard.json.
option-run-out = مجلد لملفي report.html وscorecard.json.
# Print scorecard.json instead of the table.
option-run-json = عرض scorecard.json بدل الجدول.
# Read areas of flares and wheals from the skin sheet, not by a rule.
option-run-full = قراءة مساحات التوهج والانتبار من رقعة الجلد لا بقاعدة.
# Draw from the priors, though a posterior ships.
option-run-prior = السحب من التوزيعات القبلية مع أن توزيعًا بعديًا مرفق.
# Simulate the priors too and compare scores; twice the time.
option-run-references = محاكاة التوزيعات القبلية أيضًا ومقارنة الدرجات؛ ضعف الزمن.
# Simulate one study file on a group of virtual people.
help-clinic = محاكاة ملف دراسة واحد على مجموعة من الأشخاص الافتراضيين.
# A study.yaml, or the id of a bundled study.
argument-clinic-file = ملف study.yaml، أو اسم دراسة مرفقة.
# Folder for report.html and readings.csv.
option-clinic-out = مجلد لملفي report.html وreadings.csv.
# Print the readings as JSON.
option-clinic-json = عرض القراءات بصيغة JSON.
# Build a virtual town: draw people and their lives, simulate them, see everybody every quarter.
#
# Run again with the same words, it goes on where it was stopped, and ends with the same bytes.
help-people-build =
    بناء مدينة افتراضية: سحب أشخاص وحياتهم، ومحاكاتهم، ورؤية كل منهم كل ربع سنة.

    بالكلمات نفسها يتابع من حيث توقف، وينتهي بالبايتات نفسها.
# Virtual people.
option-people-build-town = عدد الأشخاص الافتراضيين.
# Years of life.
option-people-build-years = سنوات الحياة.
# Readings of the uncertain numbers, each with the whole town; 1 keeps the typical numbers.
option-people-build-draws = قراءات الأرقام غير المؤكدة، كل منها مع المدينة كلها؛ 1 يبقي الأرقام المعتادة.
# Folder of the town; town-PEOPLE-YEARS-SEED by default.
option-people-build-out = مجلد المدينة؛ عند الإغفال town-PEOPLE-YEARS-SEED.
# Print the numbers as JSON.
option-people-build-json = عرض الأرقام بصيغة JSON.
# Say who lives in a town, what happened to them, and how many meet which criteria.
help-people-describe = قول من يعيش في مدينة، وما حدث لهم، وكم منهم يستوفي أي معايير.
# Print the numbers as JSON.
option-people-describe-json = عرض الأرقام بصيغة JSON.
# Write one table of a town into one Parquet file.
help-people-export = كتابة جدول واحد من مدينة في ملف Parquet واحد.
# File to write, ending in .parquet.
option-people-export-out = الملف الذي يُكتب، وينتهي بـ .parquet.
# Which table: people, events or visits.
option-people-export-table = أي جدول: people أو events أو visits.
# Predict a trial: its arms, the chance that it succeeds, what changes inside, and what lasts.
help-trial = التنبؤ بتجربة: أذرعها، واحتمال نجاحها، وما يتغير في الداخل، وما يبقى.
# Id of a bundled trial, or a design file; --all takes every one.
argument-trial-name = اسم تجربة مرفقة، أو ملف تصميم؛ الخيار --all يأخذها كلها.
# Predict every bundled trial, and score them.
option-trial-all = التنبؤ بكل التجارب المرفقة وتقديرها.
# Weeks for which people are watched after the last dose.
option-trial-follow-up = أسابيع متابعة الأشخاص بعد آخر جرعة.
# Folder for trial.json and trial.html; trials.json.
option-trial-out = مجلد لملفي trial.json وtrial.html؛ أو trials.json.
# Print the prediction as JSON.
option-trial-json = عرض التنبؤ بصيغة JSON.
# Say how much of pain, and of other complaints, is carried by each mechanism, peripheral or central.
#
# With --out, an answer that was stopped goes on when the command is given again.
help-insight-contribution =
    قول كم تحمل كل آلية، محيطية كانت أو مركزية، من الألم ومن شكاوى أخرى.

    مع --out يتابع جواب توقف حين يُعطى الأمر مرة أخرى.
# One person of each draw, exactly, instead of all.
option-insight-contribution-person = شخص واحد من كل قراءة، بدقة، بدل الجميع.
# Folder for contribution.json, and for what is done while it goes on.
option-insight-contribution-out = مجلد لملف contribution.json، ولما أُنجز أثناء العمل.
# Say how long relief lasts after a usual course of each treatment, in the model.
help-insight-durability = قول كم يدوم التحسن بعد شوط معتاد من كل علاج، في النموذج.
# Only this treatment of the library; may be given more than once.
option-insight-durability-drug = هذا العلاج وحده من المجموعة؛ يمكن تكراره.
# Folder for durability.json.
option-insight-durability-out = مجلد لملف durability.json.
# Rank tests by what their results are expected to teach about which rival is true.
#
# With the folder of insight rivals nothing is simulated twice.
help-insight-experiment =
    ترتيب الاختبارات بقدر ما يُنتظر أن تعلّمه نتائجها عن أي الفرضيات المتنافسة صحيح.

    مع مجلد insight rivals لا يُحاكى شيء مرتين.
# Virtual people in each test.
option-insight-experiment-people = الأشخاص الافتراضيون في كل اختبار.
# Share of what very many people would teach that is enough.
option-insight-experiment-enough = أي جزء مما يعلّمه عدد كبير جدًا من الأشخاص يكفي.
# Tests to show.
option-insight-experiment-top = عدد الاختبارات المعروضة.
# Folder for experiment.json, the best study.yaml, and simulations while they go on.
option-insight-experiment-out = مجلد لملف experiment.json، وأفضل study.yaml، والمحاكاة أثناء العمل.
# Search for mechanisms of the model that, once held off for a while, leave people well. Research only.
help-insight-lasting = البحث عن آليات في النموذج إذا كُبحت مدة تركت الأشخاص بخير. للبحث وحده.
# Folder for lasting.json, and for parts, so that a stopped search goes on.
option-insight-lasting-out = مجلد لملف lasting.json ولأجزائه، ليتابع بحث توقف.
# Say how strong each loop is at rest and in illness, and how far apart illnesses are.
help-insight-loops = قول كم تقوى كل دائرة في الراحة وفي المرض، وكم تتباعد الأمراض.
# Different people of a group in each draw, at most.
option-insight-loops-people = أشخاص مختلفون من مجموعة في كل قراءة، على الأكثر.
# Folder for loops.json.
option-insight-loops-out = مجلد لملف loops.json.
# Compare hypotheses of what lasting pain is, each the model without some arrows.
#
# With a folder, a comparison that was stopped goes on when the command is given again.
help-insight-rivals =
    مقارنة فرضيات عن ماهية الألم الدائم؛ كل منها هو النموذج بلا بعض الأسهم.

    مع مجلد تتابع مقارنة توقفت حين يُعطى الأمر مرة أخرى.
# Virtual people in each test.
option-insight-rivals-people = الأشخاص الافتراضيون في كل اختبار.
# Folder for rivals.json, and for simulations while they go on.
option-insight-rivals-out = مجلد لملف rivals.json، وللمحاكاة أثناء العمل.
# Say which uncertain numbers drive an answer, how much rests on assumptions, what to measure next.
help-insight-sensitivity = قول أي الأرقام غير المؤكدة يحرك جوابًا، وكم يقوم على افتراض، وما الذي يقاس بعد ذلك.
# capsaicin, fracture or stress, or a study file; all three when left out.
argument-insight-sensitivity-questions = capsaicin أو fracture أو stress، أو ملف دراسة؛ الثلاثة كلها عند الإغفال.
# Virtual people behind each answer.
option-insight-sensitivity-people = الأشخاص الافتراضيون وراء كل جواب.
# Trajectories of the screening.
option-insight-sensitivity-trajectories = مسارات الفرز الأول.
# Numbers that get shares of their own.
option-insight-sensitivity-most = عدد الأرقام التي تنال حصصًا خاصة بها.
# Draws behind shares; a power of 2.
option-insight-sensitivity-base = السحوب وراء الحصص؛ إحدى قوى 2.
# Folder of sensitivity.json and of finished parts, to go on from.
option-insight-sensitivity-out = مجلد لملف sensitivity.json وللأجزاء المنجزة، للمتابعة منها.
# Show the flare and the wheal of a stimulus on a sheet of skin.
help-skin = عرض توهج منبه وانتباره على رقعة من الجلد.
# What is done; a wrong word lists all.
option-skin-stimulus = ما الذي يُفعل؛ كلمة خاطئة تعرض القائمة كلها.
# Picture (.png, .svg), film (.gif) or fields (.nc).
option-skin-out = صورة (.png أو .svg)، أو فيلم (.gif)، أو حقول (.nc).
# Change the stimulus, as in dose=100ug; may be repeated.
option-skin-set = تغيير المنبه، كما في dose=100ug؛ يمكن تكراره.
# What the picture shows.
option-skin-field = ما تعرضه الصورة.
# How long; the stimulus decides when left out.
option-skin-minutes = كم دقيقة؛ عند الإغفال يقرر المنبه.
# Middle of the stimulus in mm, as in 30,50.
option-skin-at = وسط المنبه بالمليمتر، كما في 30,50.
# Side of the sheet in mm.
option-skin-size = ضلع الرقعة بالمليمتر.
# Side of a pixel in mm.
option-skin-pixel = ضلع البكسل بالمليمتر.
# Put out of action: silent-fibres, cgrp-receptor, h1 and others.
option-skin-block = إخراج من العمل: silent-fibres أو cgrp-receptor أو h1 أو غيرها.
# Skin under an anaesthetic cream: x,y,width,height in mm.
option-skin-anaesthetic = جلد تحت كريم مخدر: x,y,width,height بالمليمتر.
# Skin that lost 80 % of its endings to capsaicin: x,y,width,height.
option-skin-lost = جلد فقد 80 % من نهاياته بالكابسيسين: x,y,width,height.
# With blur and noise of a scanner.
option-skin-scanner = مع تشويش الماسح وضجيجه.
# Whose skin: the typical healthy person, or one of the group who lives with it.
option-skin-group = جلد من: السليم المعتاد، أو واحد من المجموعة يعيش مع المرض.
# Seed of the nerve trees.
option-skin-seed = بذرة أشجار العصب.
# Print the readings as JSON.
option-skin-json = عرض القراءات بصيغة JSON.
# Calibrate the uncertain numbers on published results of healthy people, stage by stage.
#
# A fit that was stopped goes on where it was when the command is given again.
help-fit =
    معايرة الأرقام غير المؤكدة على نتائج منشورة لأصحاء، مرحلة بعد مرحلة.

    تتابع معايرة توقفت من حيث كانت حين يُعطى الأمر مرة أخرى.
# Folder for posterior.json, and for simulations while the fit goes on.
option-fit-out = مجلد لملف posterior.json، وللمحاكاة أثناء المعايرة.
# Few draws, in some minutes: to try out, not to report.
option-fit-quick = قراءات قليلة، في دقائق: للتجربة لا للتقرير.
# Print what each stage was fitted to.
option-fit-json = عرض ما عويرت به كل مرحلة.
# Write the calibration as a PEtab problem, version 2.
help-export-petab = كتابة المعايرة مسألةَ PEtab، النسخة 2.
# Folder of the problem.
option-export-petab-out = مجلد المسألة.
# Print what it holds and what it cannot.
option-export-petab-json = عرض ما فيها وما لا تستطيع حمله.
# Write a module of the model as SBML level 3 version 2.
help-export-sbml = كتابة وحدة من النموذج بصيغة SBML المستوى 3 النسخة 2.
# A module of the model.
argument-export-sbml-module = وحدة من النموذج.
# File to write; left out, it is printed.
option-export-sbml-out = الملف الذي يُكتب؛ عند الإغفال يُعرض على الشاشة.
# Look up the published numbers behind a word.
help-evidence = البحث عن الأرقام المنشورة وراء كلمة.
# Word, id, drug or source, for example cgrp or vds2007.
argument-evidence-term = كلمة أو اسم حقيقة أو دواء أو مصدر، مثل cgrp أو vds2007.
# Show every row, not only the first 25.
option-evidence-all = عرض كل الصفوف، لا أول 25 منها فقط.
# Print JSON.
option-evidence-json = عرض JSON.
# Say in plain words what a word means and how sure we are.
help-explain = قول معنى كلمة بألفاظ بسيطة، وما مدى اليقين.
# Word to explain, for example cgrp or flare.
argument-explain-term = الكلمة التي تُشرح، مثل cgrp أو flare.
# Print JSON, with the facts behind each sentence.
option-explain-json = عرض JSON، مع الحقائق وراء كل جملة.
# Language of the answer: en, es or ar; the word may be in it.
option-explain-lang = لغة الجواب: en أو es أو ar؛ ويمكن أن تكون الكلمة بها.
# Time the engine beside other simulators, or the skin sheet beside py-pde; speed with its error.
help-bench = قياس زمن المحرك بجانب محاكيات أخرى، أو زمن رقعة الجلد بجانب py-pde؛ السرعة مع خطئها.
# engine, or skin for the skin sheet.
argument-bench-what = engine للمحرك، أو skin لرقعة الجلد.
# Folder of published models in the PEtab layout, timed as well.
option-bench-models = مجلد نماذج منشورة بترتيب PEtab، يقاس زمنها أيضًا.
# Fewer people, one turn, no tool that is slow to load; a minute.
option-bench-quick = أشخاص أقل، وجولة واحدة، وبلا أداة بطيئة التحميل؛ دقيقة.
# Print the numbers as JSON.
option-bench-json = عرض الأرقام بصيغة JSON.
# Write the JSON to this file, too.
option-bench-out = كتابة JSON في هذا الملف أيضًا.
# Draw speed against error into this SVG file.
option-bench-chart = رسم السرعة مقابل الخطأ في ملف SVG هذا.
# Start the page and open it in a browser; Ctrl-C ends it.
help-web = تشغيل الصفحة وفتحها في متصفح؛ Ctrl-C ينهيها.
# Where to listen; this machine alone when left out.
option-web-host = أين يُستمع؛ هذا الحاسوب وحده عند الإغفال.
# Port; 0 takes a free one.
option-web-port = المنفذ؛ 0 يأخذ منفذًا حرًا.
# Do not open a browser.
option-web-no-open = لا يُفتح متصفح.
# Check that models, evidence, studies and treatments agree.
#
# Every number of a model, a town or a treatment needs a claim of the ledger or the word "assumed" with a prior and a reason; units must fit, built files be current, and a study use its numbers only in the role it was given.
help-check =
    التحقق من توافق النماذج والأدلة والدراسات والعلاجات.

    كل رقم في نموذج أو مدينة أو علاج يحتاج حقيقة من المجموعة، أو كلمة «assumed» مع توزيع قبلي وسبب. ويلزم أن تتوافق الوحدات، وأن تكون الملفات المبنية حديثة، وألا تستعمل دراسة أرقامها إلا في الدور الذي أُعطي لها.
# One model (.ant, .xml), one study (.yaml), a folder of models, or the treatments; everything when left out.
argument-check-path = نموذج واحد (.ant أو .xml)، أو دراسة واحدة (.yaml)، أو مجلد نماذج، أو العلاجات؛ كل شيء عند الإغفال.
# Folder of the SBML Semantic Test Suite; runs it, and nothing else.
option-check-sbml-suite = مجلد مجموعة اختبارات SBML الدلالية؛ يشغلها ولا شيء غيرها.
# Print the failures as JSON.
option-check-json = عرض الإخفاقات بصيغة JSON.
# Show what is only doubtful, too.
option-check-warnings = عرض ما هو مشكوك فيه فقط أيضًا.
# Say nothing when all is well.
option-check-quiet = لا يُقال شيء حين يكون كل شيء سليمًا.

## What commands say

# If the bars are honest, about 90 of 100 published results lie inside them. Here { $inside } of { $rows } test results do (studies: { $studies }). With each study weighing the same, that is { $share } of 100.
coverage = إن صدقت الأشرطة وقع فيها نحو 90 من 100 نتيجة منشورة. هنا يقع فيها { $inside } من { $rows } من نتائج الاختبار (الدراسات: { $studies }). وإذا تساوى وزن الدراسات فذلك { $share } من 100.
# No result could be compared in this run.
results-none = لم يمكن مقارنة أي نتيجة في هذه المحاكاة.
# Study
head-study = الدراسة
# Read-out
head-readout = القياس
# Role
head-role = الدور
# Predicted (90 of 100)
head-predicted = المتنبأ به (90 من 100)
# Published
head-published = المنشور
# Verdict
head-verdict = الحكم
# predicted { $predicted }; published { $published }
predicted-published = المتنبأ به { $predicted }؛ المنشور { $published }
# results kept aside as a test
results-test = النتائج المحفوظة جانبًا للاختبار
# results that the model was built or may be fitted with
results-built = النتائج التي بُني عليها النموذج أو يمكن أن يُضبط بها
# { $lead }: { $total }. Agrees: { $agrees }; near: { $near }; misses: { $misses }; cannot tell: { $unclear }.
results-tally = { $lead }: { $total }. يوافق: { $agrees }؛ قريب: { $near }؛ يخطئ: { $misses }؛ لا يستطيع القول: { $unclear }.
# Could not be compared: { $count } more.
results-unjudged = لم يمكن مقارنة: { $count } أخرى.
# Whether the bars are honest cannot be said.
coverage-none = لا يمكن القول هل الأشرطة صادقة.
# That is too few: the model is wrong in places, or too sure of itself.
coverage-short = هذا قليل: النموذج مخطئ في مواضع، أو واثق بنفسه أكثر مما ينبغي.
# { $named } and { $count } more
and-more = { $named } و{ $count } أخرى
# { $claims } claims, { $parameters } parameters, { $studies } studies, { $treatments } treatments, { $trials } trials
checked = { $claims } حقيقة، { $parameters } معاملًا، { $studies } دراسة، { $treatments } علاجًا، { $trials } تجربة
# where
head-where = أين
# what does not hold
head-wrong = ما لا يصح
# 1 warning
warning = تنبيه واحد
# all treatments
all-treatments = كل العلاجات
# the models in { $path }
models-in = النماذج في { $path }
# { $passed } passed, { $refused } refused by name
suite = اجتازت { $passed }، ورُدت بالاسم { $refused }
# { $count } warnings
warnings = التنبيهات: { $count }
# ({ $many }; see them with --warnings)
see-warnings = ({ $many }؛ تُعرض مع --warnings)
# all consistent: { $what }
all-consistent = كل شيء متوافق: { $what }
# doubt:
doubt = شك:
# Readings: { $path }
readings = القراءات: { $path }
# Report: { $path }
report = التقرير: { $path }
# recalled
trust-recalled = من الذاكرة
# { $claims } facts about { $term }: { $seen } seen in a text, { $recalled } recalled from memory, { $checked } checked again at the source, { $disputed } with a finding against them.
facts-about = الحقائق عن { $term }: { $claims }؛ رُئي في نص { $seen }، ومن الذاكرة { $recalled }، ورُوجع في المصدر { $checked }، وله نتيجة مخالفة { $disputed }.
# { $sources } sources; { $uses } facts are used by a model or a study. Look one up: { $command }
sources-uses = المصادر: { $sources }؛ حقائق يستعملها نموذج أو دراسة: { $uses }. للبحث عن واحدة: { $command }
# fact
head-fact = الحقيقة
# read in
head-read-in = قُرئت في
# trust
head-trust = الثقة
# table
head-table = الجدول
# facts
head-facts = الحقائق
# seen
head-seen = رُئيت
# disputed
head-disputed = مختلف فيها
# all
all = الكل
# { $count } more: { $command }
hidden = { $count } أخرى: { $command }
# citation verified
head-citation = المرجع مؤكد
# number checked
head-number = الرقم روجع
# may be fitted
head-fittable = يمكن ضبطها
# checked
trust-checked = روجعت
# against: { $facts }
fact-against = تخالفها: { $facts }
# used in: { $places }
used-in = تُستعمل في: { $places }
# Ctrl-C ends it.
ctrl-c = Ctrl-C ينهيها.
# Everybody who can reach this machine can open the page.
open-to-all = كل من يستطيع الوصول إلى هذا الحاسوب يستطيع فتح الصفحة.
# { $kept } results; PEtab cannot hold, or the fit left out, { $left }:
petab-holds = النتائج: { $kept }؛ وما لا يستطيع PEtab حمله أو تركته المعايرة: { $left }:
# Problem: { $path }
problem = المسألة: { $path }
# SBML: { $path }
sbml = ملف SBML: { $path }
# Simulating virtual people
simulating-people = محاكاة الأشخاص الافتراضيين
# Areas of flares and wheals were read from the skin sheet, in { $some } of the { $all } virtual people.
sheet-some = قُرئت مساحات التوهج والانتبار من رقعة الجلد، في { $some } من الأشخاص الافتراضيين وعددهم { $all }.
# Areas of flares and wheals were read from the skin sheet, in all virtual people.
sheet-all = قُرئت مساحات التوهج والانتبار من رقعة الجلد، في كل الأشخاص الافتراضيين.
# What is known of it is there in English only: { $command }
explain-more = ما يُعرف عنه بالإنجليزية وحدها: { $command }
# Scorecard: { $path }
scorecard = جدول النتائج: { $path }
# never
never = أبدًا
# arm
head-arm = الذراع
# typical
head-typical = المعتاد
# 90 of 100 people
head-90 = 90 من 100 شخص
# { $arm } against { $other }
against = { $arm } مقابل { $other }
# In { $count } of 100 virtual people the ramp was over first: { $what }, { $arm }.
censored = في { $count } من 100 شخص افتراضي انتهى التصاعد قبل ذلك: { $what }، { $arm }.
# Note: { $text }.
note = ملاحظة: { $text }.
# The model does not act on: { $words }.
not-used = لا يعمل النموذج بما يلي: { $words }.
# Simulating lives
simulating-lives = محاكاة الحياة
# { $count } rows: { $path }
rows = الصفوف: { $count }؛ الملف: { $path }
# Town: { $path }
town = المدينة: { $path }
# See it with: { $command }
see-it-with = تُعرض بالأمر: { $command }
# { $low } to { $high }
span = { $low } إلى { $high }
# at least { $value }
at-least = على الأقل { $value }
# at most { $value }
at-most = على الأكثر { $value }
# year { $year }
town-in-year = السنة { $year }
# nobody
nobody = لا أحد
# 1 year
town-year = سنة واحدة
# { $count } years
town-years = سنوات عددها { $count }
# , under each of { $count } readings of the uncertain numbers
town-readings = ، في كل قراءة من { $count } قراءة للأرقام غير المؤكدة
# { $people } virtual people for { $long }{ $many } (seed { $seed }, neuroflare { $version }).
town-who = أشخاص افتراضيون: { $people }، على مدى { $long }{ $many } (البذرة { $seed }، neuroflare { $version }).
# { $women } women; { $first } to { $last } years old at the start, half of them { $low } to { $high }.
town-ages = النساء { $women }؛ العمر عند البدء من { $first } إلى { $last } سنة، ونصفهم من { $low } إلى { $high }.
# The simulation of { $count } lives broke off; they are not counted below.
town-lost = انقطعت محاكاة { $count } من الأشخاص؛ لا يُحسبون أدناه.
# What happened, for 1000 people in a year
town-happened = ما حدث، لكل 1000 شخص في السنة
# How many meet the criteria, in 100 people (95 % interval)
town-meet = كم يستوفي المعايير، من 100 شخص (مجال 95 %)
# New, for 100 000 people in a year
town-new = الجدد، لكل 100 000 شخص في السنة
# Met for the first time after an event, in 100 people (95 % interval)
town-after = من استوفاها أول مرة بعد حدث، من 100 شخص (مجال 95 %)
# within { $months } months of { $event }, { $criteria }: { $share } of { $people }
town-within = خلال { $months } من الأشهر بعد { $event }؛ { $criteria }: { $share } من { $people }
# Still met later, in 100 people who came to meet them (95 % interval)
town-still = من بقي يستوفيها لاحقًا، من 100 شخص استوفوها (مجال 95 %)
# after 1 year
town-after-1 = بعد سنة
# after 2 years
town-after-2 = بعد سنتين
# after 5 years
town-after-5 = بعد 5 سنوات
# With one draw nothing here is fitted to how many people have these illnesses; see docs/town.md.
town-not-fitted = مع قراءة واحدة للأرقام لا شيء هنا ضُبط على عدد من لديهم هذه الأمراض؛ انظر docs/town.md.
# women, year { $year }
town-in-year-women = النساء، السنة { $year }
# men, year { $year }
town-in-year-men = الرجال، السنة { $year }
# agrees
verdict-agrees = يوافق
# near
verdict-near = قريب
# misses
verdict-misses = يخطئ
# cannot tell
verdict-uninformative = لا يستطيع القول
# studies disagree
verdict-conflict = الدراسات مختلفة
# not modelled
verdict-not-modelled = ليس في النموذج
# no number
verdict-no-number = بلا رقم
# test
role-validation = اختبار
# Kept aside as a test
role-validation-heading = محفوظة جانبًا للاختبار
# The model was never fitted to these results. They are the real test.
role-validation-means = لم يُضبط النموذج على هذه النتائج قط. هي الاختبار الحقيقي.
# built in
role-design = مبني فيه
# Used to design the model
role-design-heading = استُعملت لتصميم النموذج
# The model was built to show these facts. Agreement is expected.
role-design-means = بُني النموذج ليُظهر هذه الحقائق. فالموافقة منتظرة.
# may be fitted
role-calibration = قابل للضبط
# May be used to set the model
role-calibration-heading = يمكن استعمالها لضبط النموذج
# The model may be fitted to these results.
role-calibration-means = يمكن ضبط النموذج على هذه النتائج.
# disputed
role-conflict = مختلف فيه
# Studies that disagree
role-conflict-heading = دراسات مختلفة
# Shown side by side and not judged.
role-conflict-means = تُعرض جنبًا إلى جنب بلا حكم.
# other model
role-model = نموذج آخر
# Other computer models
role-model-heading = نماذج حاسوبية أخرى
# Compared with another simulation, not with people.
role-model-means = المقارنة بمحاكاة أخرى لا بأشخاص.
# no effect
published-no-effect = لا أثر
# higher
published-higher = أعلى
# lower
published-lower = أدنى
# fibromyalgia, ACR 1990
criteria-acr-1990 = فيبروميالغيا، ACR 1990
# fibromyalgia, ACR 2011
criteria-acr-2011 = فيبروميالغيا، ACR 2011
# fibromyalgia, ACR 2016
criteria-acr-2016 = فيبروميالغيا، ACR 2016
# fibromyalgia, AAPT
criteria-aapt = فيبروميالغيا، AAPT
# CRPS, Budapest clinical
criteria-budapest-clinical = ألم ناح، بودابست السريرية
# CRPS, Budapest research
criteria-budapest-research = ألم ناح، بودابست البحثية
# small-fibre neuropathy
criteria-small-fibre-neuropathy = اعتلال الألياف الدقيقة
# a broken wrist with a cast
event-wrist-fracture = كسر في المعصم مع جبيرة
# an injury of soft tissue of a limb
event-limb-injury = إصابة في الأنسجة الرخوة لطرف
# an injury of the neck, as in a traffic accident
event-neck-injury = إصابة في الرقبة، كما في حادث سير
# an operation on a limb
event-limb-surgery = عملية في طرف
# an operation on the trunk
event-trunk-surgery = عملية في الجذع
# an infection like influenza
event-infection = عدوى كالإنفلونزا
# some days of strong stress
event-acute-stress = أيام من الضغط الشديد
# months of stress, as after a loss
event-lasting-stress = أشهر من الضغط، كما بعد فقد عزيز
# some weeks of short nights
event-short-nights = أسابيع من الليالي القصيرة
# many months of short nights
event-lasting-short-nights = أشهر كثيرة من الليالي القصيرة
# a disease that takes small nerve fibres everywhere
event-small-fibre-disease = مرض يذهب بألياف العصب الدقيقة في الجسم كله
# confirmed
result-confirmed = مؤكد
# corrected
result-corrected = مصحح
# not-found
result-not-found = لم يوجد
# contradicted
result-contradicted = مخالَف
# recalled
head-recalled = من الذاكرة
# Prediction: { $path }
prediction = التنبؤ: { $path }
# Page: { $path }
page = الصفحة: { $path }
# Simulating trials
simulating-trials = محاكاة التجارب
# Trials: { $path }
trials = التجارب: { $path }
# { $arm }: { $label }, since { $why }.
lasts-since = { $arm }: { $label }؛ والسبب: { $why }.
# { $people } virtual people under each of { $draws } draws that have such people, of { $tried } tried; numbers drawn from the { $numbers }.
trial-people = عدد الأشخاص الافتراضيين { $people } في كل قراءة من { $draws } قراءة فيها أشخاص كهؤلاء، من { $tried } جُرّبت؛ والأرقام من { $numbers }.
# not known
not-known = لا يُعرف
# Chance that such a trial succeeds ({ $outcome }, { $arm } against { $other }, two-sided p below 0.05): { $chance } ({ $by }).
trial-chance = احتمال نجاح تجربة كهذه ({ $outcome }، { $arm } مقابل { $other }، p ثنائية الجانب دون 0.05): { $chance } ({ $by }).
# { $count } days
in-days = الأيام: { $count }
# this size
head-size = بهذا الحجم
# without end
head-endless = بلا حد
# outcome
head-outcome = النتيجة
# observed
head-observed = المشاهد
# difference
head-difference = الفرق
# week
head-week = الأسبوع
# { $count } of 100
of-100 = { $count } من 100
# Not modelled: { $words }.
trial-lacking = ليس في النموذج: { $words }.
# after stopping
head-stopped = بعد التوقف
# on it
head-on-it = أثناءه
# weeks off
head-weeks-off = أسابيع بدونه
# left
head-left = ما بقي
# against placebo
head-against-placebo = مقابل الوهمي
# relapsed
head-relapsed = رجوع الألم
# rebound
head-rebound = ارتداد
# untreated
head-untreated = بلا علاج
# In the model it { $label }.
seen-lasts = في النموذج، التحسن { $label }.
# published result
head-published-result = النتيجة المنشورة
# predicted
head-predicted-value = المتنبأ به
# what changed inside
head-inside = ما تغير في الداخل
# % of untreated
head-of-untreated = % مما بلا علاج
# loop
head-loop = الدائرة
# Not seen in the source, and assumed
trial-assumed = لم يُر في المصدر، وهو مفترض
# The model does not act on
trial-not-used = لا يعمل النموذج بما يلي
# Beware
trial-warnings = تنبيه
# In the model it has no relief to keep.
seen-not-known = في النموذج لا تحسن يُحفظ.
# Half of those with relief have lost it { $days } days after the last dose.
half-lost = نصف من تحسنوا فقدوا التحسن بعد أيام عددها { $days } من آخر جرعة.
# trial
head-trial = التجربة
# group
head-group = المجموعة
# chance of success
head-chance = احتمال النجاح
# effect predicted
head-effect = الأثر المتنبأ به
# published effect
head-published-effect = الأثر المنشور
# success
end-success = نجحت
# failure
end-failure = لم تنجح
# { $name }: { $inside } of { $judged } published results lie inside the 90 % interval; rank correlation of { $effects } effects { $rank };
trials-inside = { $name }: يقع { $inside } من { $judged } من النتائج المنشورة داخل مجال 90 %؛ ارتباط الرتب بين { $effects } من الآثار: { $rank }؛
# not defined
not-defined = غير معرّف
# A computer model for learning and research. What it says is a suggestion to test, not a result in people, and it cannot tell what will happen to anyone.
notice = نموذج حاسوبي للتعلم والبحث. ما يقوله اقتراح يُختبر لا نتيجة عند الناس، ولا يستطيع أن يقول ما سيحدث لأحد.
# The model knows nothing of harms. No order of treatments here says which one is better for anybody.
harms = لا يعرف النموذج شيئًا عن الأضرار. ولا يقول ترتيب العلاجات هنا أيها أفضل لأحد.
# Never stop or change a medicine because of this; stopping some suddenly can harm.
never-stop = لا توقف دواءً ولا تغيره بسبب هذا أبدًا؛ فوقف بعض الأدوية فجأة قد يضر.
# fades
lasts-fades = يزول
# lasts a while
lasts-lasts-a-while = يبقى مدة
# lasts
lasts-lasts = يبقى
# not known
lasts-not-known = لا يُعرف
# only { $count } draws of the uncertain numbers have such people
why-few-draws = قراءات الأرقام غير المؤكدة التي فيها أشخاص كهؤلاء { $count } فقط
# the interval of relief on treatment holds no relief at all
why-no-relief = مجال التحسن أثناء العلاج يسمح بألا يكون أي تحسن
# no controlled trial looked at people after they stopped such a treatment
why-not-followed = لم تنظر تجربة مضبوطة إلى الناس بعد أن أوقفوا علاجًا كهذا
# an unknown part of the variance of what is left rests on assumed numbers
why-unknown = جزء غير معروف من تباين ما بقي يقوم على أرقام مفترضة
# { $share } of the variance of what is left rests on assumed numbers
why-assumed = { $share } من تباين ما بقي يقوم على أرقام مفترضة
# what is left 12 weeks after stopping may be less than minimal relief
why-fades = ما بقي بعد 12 أسبوعًا من التوقف قد يكون أقل من أدنى تحسن
# what is left is surely minimal relief after 12 weeks, and not after 52
why-lasts-a-while = ما بقي بعد 12 أسبوعًا هو يقينًا أدنى تحسن على الأقل، وليس كذلك بعد 52
# what is left after 52 weeks is surely minimal relief, against every comparison
why-lasts = ما بقي بعد 52 أسبوعًا هو يقينًا أدنى تحسن على الأقل، مقابل كل مقارنة
# more than half of the variance rests on assumed numbers, or no controlled trial looked after stopping, or the model sees no relief that could last, or too few draws have such people
why-not-known = أكثر من نصف التباين يقوم على أرقام مفترضة؛ أو لم تنظر تجربة مضبوطة بعد التوقف؛ أو لا يرى النموذج تحسنًا قد يبقى؛ أو قليل جدًا من القراءات فيها أشخاص كهؤلاء
# a: peptides, mast cells, NGF and nociceptors
loop-a = أ: الببتيدات والخلايا البدينة وNGF ومستقبلات الأذى
# b: noradrenaline, alpha receptors and nociceptors
loop-b = ب: النورأدرينالين ومستقبلات ألفا ومستقبلات الأذى
# c: cord, descending control, stress and sleep
loop-c = ج: النخاع والتحكم النازل والضغط والنوم
# CGRP of the limb
inside-limb-peptide-cgrp = CGRP في الطرف
# inflammation of the limb
inside-limb-tissue-inflammation = التهاب الطرف
# peptide stock of the limb's nociceptors
inside-limb-nerve-phenotype = مخزون الببتيدات في مستقبلات الأذى في الطرف
# inflammation of the trunk
inside-axial-tissue-inflammation = التهاب الجذع
# peptide stock of the trunk's nociceptors
inside-axial-nerve-phenotype = مخزون الببتيدات في مستقبلات الأذى في الجذع
# outflow of sympathetic nerves
inside-outflow-outflow = الحركة في الأعصاب الودية
# alpha-1 receptors on the limb's nociceptors
inside-limb-junction-alpha1-nerve = مستقبلات ألفا-1 على مستقبلات الأذى في الطرف
# lasting potentiation of the limb's cord
inside-limb-cord-ltp = وصلات قويت في النخاع، للطرف
# lasting potentiation of the trunk's cord
inside-axial-cord-ltp = وصلات قويت في النخاع، للجذع
# glia of the trunk's cord
inside-axial-cord-glia = دبقية النخاع، للجذع
# descending inhibition
inside-central-descending-inhibition = إشارات من الدماغ تكف الألم
# descending facilitation
inside-central-descending-facilitation = إشارات من الدماغ ترفع الألم
# sleep debt
inside-central-sleep-debt = نوم ناقص
# arousal
inside-central-arousal = إنذار الجسم والدماغ
# pain
domain-pain = الألم
# fatigue
domain-fatigue = الإعياء
# sleep
domain-sleep = النوم
# thinking
domain-thinking = التفكير
# patient global impression
domain-patient-global-impression = الانطباع العام للشخص
# success as patients define it
domain-success-as-patients-define-it = النجاح كما يعرّفه المرضى
# leaving the trial
domain-leaving-the-trial = ترك التجربة
# tenderness
domain-tenderness = الألم عند الضغط
# function (FM30, FIQ, SF-36)
domain-function-fm30-fiq-sf-36 = الوظيفة (FM30 وFIQ وSF-36)
# participation and physical function
domain-participation-and-physical-function = المشاركة والوظيفة البدنية
# mood
domain-mood = المزاج
# self-efficacy
domain-self-efficacy = الثقة بالقدرة الذاتية
# worry about pain
domain-worry-about-pain = القلق من الألم
# CRPS severity score
domain-crps-severity-score = درجة شدة متلازمة الألم الناحي
# harms
domain-harms = الأضرار
# success published, success predicted
cell-success-success = نُشر أنها نجحت وتُنبئ بأنها تنجح
# success published, failure predicted
cell-success-failure = نُشر أنها نجحت وتُنبئ بأنها لا تنجح
# failure published, success predicted
cell-failure-success = نُشر أنها لم تنجح وتُنبئ بأنها تنجح
# failure published, failure predicted
cell-failure-failure = نُشر أنها لم تنجح وتُنبئ بأنها لا تنجح
# prior
numbers-prior = التوزيعات القبلية
# posterior
numbers-posterior = التوزيع البعدي
# validation
rows-validation = اختبار
# all
rows-all = الكل
# Simulating treatments
simulating-treatments = محاكاة العلاجات
# Answer: { $path }
answer = الجواب: { $path }
# of 100 parts of the pain
head-parts = من 100 جزء من الألم
# where
head-place = أين
# a day later
head-day = بعد يوم
# a year later
head-year = بعد سنة
# Removing mechanisms
removing = إزالة الآليات
# a year later, before data
head-year-before = بعد سنة، قبل البيانات
# In the model, for { $meaning }, 100 parts of the pain that goes { $when } when all mechanisms are removed share out as follows: { $peripheral } belong to { $peripheralplace }, { $between } to { $betweenplace }, and { $central } to { $centralplace }. In brackets stands the interval that holds 90 of 100 readings of the uncertain numbers.
carried-where = في النموذج، { $meaning }: إذا أُزيلت كل الآليات توزعت 100 جزء من الألم الذي يذهب { $when } هكذا: { $peripheral } لما يلي: { $peripheralplace }؛ و{ $between } لما يلي: { $betweenplace }؛ و{ $central } لما يلي: { $centralplace }. وبين القوسين المجال الذي يضم 90 من 100 قراءة للأرقام غير المؤكدة.
# { $first }; and { $last }
list-last = { $first }؛ و{ $last }
# Of 100 parts of the pain, most is carried { $when } by { $named }{ $luck }.
carries-most = من 100 جزء من الألم، يحمل أكثره { $when }: { $named }{ $luck }.
# Before any data the part of skin, deep tissue and small nerves { $when } was { $before }, and with them it is { $now }{ $end }.
before-data = قبل البيانات كان نصيب الجلد والنسيج العميق والأعصاب الدقيقة { $when } هو { $before }، وهو معها { $now }{ $end }.
# Of 100 parts of what is uncertain about that part, { $short } (within a day) and { $lasting } (within a year) rest on numbers that are assumed, since no published value was found.
rests-on-assumed = من 100 جزء من الشك في ذلك النصيب، يقوم { $short } (خلال يوم) و{ $lasting } (خلال سنة) على أرقام مفترضة، إذ لم توجد قيمة منشورة.
# { $who } { $draws } readings of the uncertain numbers under which such people are found, of { $tried } tried. A mechanism is part of equations and no treatment; no treatment takes one away altogether.
about-readings = { $who } { $draws } قراءة للأرقام غير المؤكدة يوجد فيها أشخاص كهؤلاء، من { $tried } جُرّبت. الآلية جزء من معادلات وليست علاجًا؛ ولا علاج يزيل واحدة منها كلها.
# an unknown part
unknown-part = جزء غير معروف
# ; the luck of people and orders moves each by some { $points } points
luck = ؛ ومصادفة الأشخاص والترتيب تحرك كلًا منها نحو { $points } نقطة
# ; with so few readings of the numbers nothing can be said about what the data decide
data-few = ؛ وبهذه القراءات القليلة لا يمكن القول ماذا تقرر البيانات
# This is about one virtual person, number { $person }, in each of
about-one = هذا عن شخص افتراضي واحد، رقمه { $person }، في كل قراءة من
# This comes from { $people } virtual people under each of
about-many = هذا من { $people } من الأشخاص الافتراضيين في كل قراءة من
# { $first } and { $last }
and-last = { $first }، و{ $last }
# Next to nothing of the pain is carried by { $mechanisms }.
carries-nothing = لا يكاد يحمل شيئًا من الألم: { $mechanisms }.
# : the data move it
data-move = : البيانات تحركه
# : the data do not decide
data-do-not = : البيانات لا تحسم
# skin, deep tissue and their small nerves
place-peripheral = الجلد والنسيج العميق وأعصابهما الدقيقة
# sympathetic nerves and their receptors, which lie between
place-between = الأعصاب الودية ومستقبلاتها، وهي بينهما
# spinal cord and brain
place-central = النخاع الشوكي والدماغ
# peripheral
lies-peripheral = محيطية
# between
lies-between = بينهما
# central
lies-central = مركزية
# within a day
when-short = خلال يوم
# within a year
when-lasting = خلال سنة
# CGRP and substance P of nerve endings
mechanism-neuropeptides = CGRP والمادة P من نهايات العصب
# leaking and failing small vessels
mechanism-vessel-leak = أوعية صغيرة ترشح وتضعف
# mast cells and cytokines
mechanism-immune = الخلايا البدينة والسيتوكينات
# alpha-adrenoceptors that couple sympathetic to pain nerves
mechanism-adrenoceptors = مستقبلات ألفا التي تربط الأعصاب الودية بأعصاب الألم
# sympathetic outflow
mechanism-sympathetic-drive = الحركة في الأعصاب الودية
# changed small nerve fibres
mechanism-small-fibres = ألياف عصبية دقيقة متغيرة
# raised gain of the spinal cord
mechanism-spinal-gain = كسب مرتفع في النخاع الشوكي
# activated glia of cord and brain
mechanism-glia = دبقية نشطة في النخاع والدماغ
# lost inhibition in the spinal cord
mechanism-lost-inhibition = كف مفقود في النخاع الشوكي
# control of the cord by the brain
mechanism-descending-control = تحكم الدماغ في النخاع
# stress, arousal and lost sleep
mechanism-stress-and-sleep = الضغط والتنبه والنوم المفقود
# expectation
mechanism-expectation = التوقع
# people living with fibromyalgia
group-fm = لدى من يعيشون مع الفيبروميالغيا
# people in their first months of complex regional pain syndrome
group-crps-acute = لدى من هم في أشهرهم الأولى من متلازمة الألم الناحي المركبة
# people with lasting complex regional pain syndrome
group-crps-chronic = لدى من دامت عندهم متلازمة الألم الناحي المركبة
# people living with small-fibre neuropathy
group-sfn = لدى من يعيشون مع اعتلال الألياف الدقيقة
# { $mechanism }, { $part }
mechanism-part = { $mechanism }، { $part }
# { $first }; { $second }
list-more = { $first }؛ و{ $second }
# { $first }, { $second }
and-next = { $first }، و{ $second }
# Picture: { $path }
picture = الصورة: { $path }
# none
none = لا يوجد
# % of rest
unit-of-rest = % من الراحة
# flare area
reading-flare-area = مساحة التوهج
# flare area by scanner
reading-flare-area-by-scanner = مساحة التوهج بالماسح
# flare time
reading-flare-time = وقت التوهج
# peak flow
reading-peak-flow = أعلى جريان
# wheal area
reading-wheal-area = مساحة الانتبار
# wheal volume
reading-wheal-volume = حجم الانتبار
# wheal time
reading-wheal-time = وقت الانتبار
# flow above { $share } % of rest, at its largest
rule-flare = جريان فوق { $share } % من الراحة، عند أقصاه
# flow above { $share } % of rest, when largest
rule-flare-time = جريان فوق { $share } % من الراحة، حين يبلغ أقصاه
# more pixels than at rest above the mean + { $times } SD of the image at rest, at its largest
rule-scanner = ما زاد على عدد البكسلات في الراحة فوق المتوسط + { $times } انحراف معياري لصورة الراحة، عند أقصاه
# the strongest pixel, at its largest
rule-peak = أقوى نقطة، عند أقصاها
# skin more than { $thick } mm thicker, at its largest
rule-wheal = جلد أثخن بأكثر من { $thick } مم، عند أقصاه
# skin more than { $thick } mm thicker, when largest
rule-wheal-time = جلد أثخن بأكثر من { $thick } مم، حين يبلغ أقصاه
