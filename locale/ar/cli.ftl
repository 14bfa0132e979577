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
# No such command { $word }. Did you mean { $near }?
wrong-command-near = لا يوجد أمر اسمه { $word }. هل المقصود { $near }؟
# No such command { $word }
wrong-command = لا يوجد أمر اسمه { $word }
# Got unexpected extra argument(s) ({ $words })
wrong-many = كلمات زائدة ({ $words })
# the number must be { $least } or more
wrong-least = يلزم أن يكون العدد { $least } أو أكثر
# the number must be { $most } or less
wrong-most = يلزم أن يكون العدد { $most } أو أقل
# this must be a whole number
wrong-integer = يلزم هنا عدد صحيح
# this must be a number
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
# 1 fact about { $term }: { $seen } seen in a text, { $recalled } recalled from memory, { $checked } checked again at the source, { $disputed } with a finding against it.
facts-about-one = حقيقة واحدة عن { $term }: رُئيت في نص { $seen }، ومن الذاكرة { $recalled }، ورُوجعت في المصدر { $checked }، ولها نتيجة مخالفة { $disputed }.
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
# { $what } (part { $number })
progress-part = { $what } (الجزء { $number })
# Areas of flares and wheals were read from the skin sheet, in { $some } of the { $all } virtual people.
sheet-some = قُرئت مساحات التوهج والانتبار من رقعة الجلد، في { $some } من الأشخاص الافتراضيين وعددهم { $all }.
# Areas of flares and wheals were read from the skin sheet, in all virtual people.
sheet-all = قُرئت مساحات التوهج والانتبار من رقعة الجلد، في كل الأشخاص الافتراضيين.
# What more is known of it is there in English only: { $command }
explain-more = وما يُعرف عنه أكثر من ذلك بالإنجليزية وحدها: { $command }
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
# 1 row: { $path }
row = صف واحد؛ الملف: { $path }
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
# 1 virtual person for { $long }{ $many } (seed { $seed }, neuroflare { $version }).
town-who-one = شخص افتراضي واحد، على مدى { $long }{ $many } (البذرة { $seed }، neuroflare { $version }).
# { $women } women; { $first } to { $last } years old at the start, half of them { $low } to { $high }.
town-ages = النساء { $women }؛ العمر عند البدء من { $first } إلى { $last } سنة، ونصفهم من { $low } إلى { $high }.
# The simulation of { $count } lives broke off; they are not counted below.
town-lost = انقطعت محاكاة { $count } من الأشخاص؛ لا يُحسبون أدناه.
# The simulation of 1 life broke off; it is not counted below.
town-lost-one = انقطعت محاكاة شخص واحد؛ لا يُحسب أدناه.
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
# Virtual people under each draw that has such people: { $people }. Such draws: { $draws } of { $tried } tried; numbers drawn from the { $numbers }.
trial-people = عدد الأشخاص الافتراضيين في كل قراءة فيها أشخاص كهؤلاء: { $people }. عدد هذه القراءات: { $draws } من { $tried } جُرّبت؛ والأرقام من { $numbers }.
# { $people } virtual people; every uncertain number has its typical value.
trial-people-typical = عدد الأشخاص الافتراضيين { $people }؛ ولكل رقم غير مؤكد قيمته المعتادة.
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
# nothing
head-observed = لا شيء
# Difference
head-difference = الفرق
# Week { $week }, arms of this size
head-of-arms = الأسبوع { $week }، أذرع بهذا الحجم
# Change of pain, by what stands for missing visits
head-missing = تغير الألم بحسب ما يقوم مقام الزيارات الفائتة
# Relief while on it: { $relief }.
relief-on-it = التحسن أثناء العلاج: { $relief }.
# weekly mean pain before treatment
outcome-pain-baseline = متوسط الألم الأسبوعي قبل العلاج
# weekly mean pain
outcome-pain = متوسط الألم الأسبوعي
# change of weekly mean pain from baseline
outcome-pain-change = تغير متوسط الألم الأسبوعي عن البداية
# change of weekly mean pain, % of baseline
outcome-pain-change-percent = تغير متوسط الألم الأسبوعي، % من البداية
# people with at least 30 % relief
outcome-responders-30 = من خف ألمهم 30 % على الأقل
# people with at least 50 % relief
outcome-responders-50 = من خف ألمهم 50 % على الأقل
# people with pain down by 2 points
outcome-improved-2-points = من نقص ألمهم نقطتين
# people whose pain rose by 30 % or more
outcome-worsened-30 = من زاد ألمهم 30 % أو أكثر
# people much or very much improved, read from their relief
outcome-global-much-improved = من تحسنوا كثيرًا أو كثيرًا جدًا، بحسب ما خف من ألمهم
# people improved at all, read from their relief
outcome-global-improved = من تحسنوا بأي قدر، بحسب ما خف من ألمهم
# change of fatigue
outcome-fatigue-change = تغير التعب
# change of waking unrefreshed
outcome-sleep-change = تغير الاستيقاظ بلا راحة
# change of trouble to think
outcome-cognition-change = تغير صعوبة التفكير
# people who reach what patients call success, as far as the model has it: pain and fatigue
outcome-patient-success = من بلغوا ما يسميه المرضى نجاحًا بقدر ما في النموذج: الألم والتعب
# people of the open phase who answer and go on
outcome-open-responders = من استجابوا في المرحلة المفتوحة وأكملوا
# responders who have lost their response
outcome-loss-of-response = من فقدوا الاستجابة بعد أن استجابوا
# days until a share of the responders has lost the response
outcome-time-to-loss = الأيام حتى يفقد جزء من المستجيبين استجابتهم
# days until half of the people first have 30 % relief
outcome-time-to-response = الأيام حتى يخف الألم 30 % أول مرة عند نصف الناس
# people who left the trial
outcome-drop-out = من تركوا التجربة
# { $count } of 100
of-100 = { $count } من 100
# Not modelled: { $words }.
trial-lacking = ليس في النموذج: { $words }.
# After stopping
head-stopped = بعد التوقف
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
# In the model it { $label }.
seen-lasts = في النموذج، التحسن { $label }.
# Published result
head-published-result = النتيجة المنشورة
# predicted
head-predicted-value = المتنبأ به
# What changed inside
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
# Half of those with relief have lost it by day { $days } after the last dose.
half-lost = فقد نصف من تحسنوا تحسنهم في اليوم { $days } بعد آخر جرعة.
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
# too few draws of the uncertain numbers have such people: { $count }
why-few-draws = قراءات الأرقام غير المؤكدة التي فيها أشخاص كهؤلاء قليلة جدا: { $count }
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
# In { $count } of { $draws } readings next to no pain is left after a year that could be shared out; shares leave them out.
gone-by-itself = في { $count } من { $draws } قراءة لا يكاد يبقى بعد سنة ألم يُوزَّع؛ ولا تُحسب في ذلك.
# Of 100 parts of the pain, most is carried { $when } by { $named }{ $luck }.
carries-most = من 100 جزء من الألم، يحمل أكثره { $when }: { $named }{ $luck }.
# Before any data the part of skin, deep tissue and small nerves { $when } was { $before }, and with them it is { $now }{ $end }.
before-data = قبل البيانات كان نصيب الجلد والنسيج العميق والأعصاب الدقيقة { $when } هو { $before }، وهو معها { $now }{ $end }.
# Of 100 parts of what is uncertain about that part, { $short } (within a day) and { $lasting } (within a year) rest on numbers that are assumed, since no published value was found.
rests-on-assumed = من 100 جزء من الشك في ذلك النصيب، يقوم { $short } (خلال يوم) و{ $lasting } (خلال سنة) على أرقام مفترضة، إذ لم توجد قيمة منشورة.
# { $who }; readings of the uncertain numbers under which such people are found: { $draws }, of { $tried } tried. A mechanism is part of equations and no treatment; no treatment takes one away altogether.
about-readings = { $who }؛ وعدد قراءات الأرقام غير المؤكدة التي يوجد فيها أشخاص كهؤلاء: { $draws }، من { $tried } جُرّبت. الآلية جزء من معادلات وليست علاجًا؛ ولا علاج يزيل واحدة منها كلها.
# Virtual people behind this: { $people }. Readings of the uncertain numbers under which such people are found: { $draws }, of { $tried } tried.
lasting-counts = عدد الأشخاص الافتراضيين وراء هذا: { $people }. عدد قراءات الأرقام غير المؤكدة التي يوجد فيها أشخاص كهؤلاء: { $draws }، من { $tried } جُرّبت.
# { $group }: { $people } (under { $draws })
loops-count = { $group }: { $people } (في { $draws })
# Virtual people behind this, and in brackets under how many of the { $tried } readings of the uncertain numbers they are found: { $groups }.
loops-counts = عدد الأشخاص الافتراضيين وراء هذا، وبين القوسين عدد القراءات التي يوجدون فيها من { $tried } قراءة للأرقام غير المؤكدة: { $groups }.
# an unknown part
unknown-part = جزء غير معروف
# ; the luck of people and orders moves each by some { $points } points
luck = ؛ ومصادفة الأشخاص والترتيب تحرك كلًا منها نحو { $points } نقطة
# ; with so few readings of the numbers nothing can be said about what the data decide
data-few = ؛ وبهذه القراءات القليلة لا يمكن القول ماذا تقرر البيانات
# This is about one virtual person, number { $person }
about-one = هذا عن شخص افتراضي واحد، رقمه { $person }
# Virtual people behind this, under each reading: { $people }
about-many = عدد الأشخاص الافتراضيين وراء هذا في كل قراءة: { $people }
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
# limbs that are not used
mechanism-disuse = أجزاء من الجسم لا تُستعمل
# bone that is broken down
mechanism-bone = عظم يُهدم
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
# Fields: { $path }
fields = الحقول: { $path }
# Film: { $path }
film = الفيلم: { $path }
# width and height must be more than 0
sides-above-0 = يلزم أن يكون العرض والارتفاع أكثر من 0
# pixels must fill --size, which is { $size } mm, a whole number of times, at least 2
pixel-fills = يلزم أن تملأ البكسلات --size، وهو { $size } مم، عددًا صحيحًا من المرات، مرتين على الأقل
# the number must be more than 0
above-0 = يلزم أن يكون العدد أكثر من 0
# the stimuli are { $words }
stimuli-are = المنبهات هي { $words }
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

## More of what commands say, and what is wrong

# known are { $words }
known-are = المعروف هو: { $words }
# bundled are { $words }
bundled-are = المرفق هو: { $words }
# { $path }, line { $line }: { $text }
in-line = { $path }، السطر { $line }: { $text }
# { $first } or { $last }
either = { $first } أو { $last }
# { $path }, line { $line }, { $field }: { $text }
in-line-field = { $path }، السطر { $line }، { $field }: { $text }
# write a number and a unit such as { $units }
write-unit = اكتب عددًا ووحدة، مثل { $units }
# write it like { $example }
write-like = اكتبه هكذا: { $example }
# { $value } is negative; a { $dimension } is 0 or more
negative = { $value } سالب؛ وفي { $dimension } تكون القيمة 0 أو أكثر
# { $value } is beyond any test on people; a { $dimension } lies between { $low } and { $high } { $unit }
beyond = { $value } خارج كل اختبار على الناس؛ وفي { $dimension } تكون القيمة بين { $low } و{ $high } { $unit }
# { $value } is not a { $kind }; { $right }
not-of-kind = { $value } لا يصلح في { $kind }؛ { $right }
# { $value } has no unit; { $right }
no-unit = { $value } بلا وحدة؛ { $right }
# { $value } is not a number with a unit; { $right }
no-number-unit = { $value } ليس عددًا مع وحدة؛ { $right }
# { $value } is not a number that a computer can hold; { $right }
huge-number = { $value } ليس عددًا يسعه حاسوب؛ { $right }
# { $first }; { $second }
two-parts = { $first }؛ { $second }
# { $unit } is not a known unit
unknown-unit = { $unit } ليست وحدة معروفة
# { $folder }: cannot write { $name } here ({ $why }); choose a folder you can write to
cannot-write-file = { $folder }: لا يمكن كتابة { $name } هنا ({ $why })؛ اختر مجلدًا تستطيع الكتابة فيه
# cannot write ({ $why }); make room or choose another place
cannot-go-on = لا يمكن الكتابة ({ $why })؛ أفسح مكانًا أو اختر مكانًا آخر
# { $folder }: cannot write here ({ $why }); choose a folder you can write to
cannot-write = { $folder }: لا تمكن الكتابة هنا ({ $why })؛ اختر مجلدًا تستطيع الكتابة فيه
# { $name } is not an arrow of the model; { $hint }
no-arrow = { $name } ليس سهمًا من النموذج؛ { $hint }
# there is no model { $name }; there are { $words }, or give the path of a file
no-model = لا يوجد نموذج اسمه { $name }؛ الموجود هو { $words }، أو أعط مسار ملف
# { $path }: has the ending { $ending }; a model is SBML (.xml) or Antimony (.ant)
model-ending = { $path }: ينتهي بـ { $ending }؛ النموذج ملف SBML (.xml) أو Antimony (.ant)
# { $stage }, wave { $number }
fit-wave = { $stage }، الموجة { $number }
# { $draws } draws were asked for; the posterior holds { $held }; ask for no more than these
too-many-draws = طُلبت { $draws } قراءة؛ وفي التوزيع البعدي { $held }؛ لا تطلب أكثر منها
# { $draws } draws were asked for; the posterior holds { $held }, and only the priors (--prior) give more
too-many-draws-prior = طُلبت { $draws } قراءة؛ وفي التوزيع البعدي { $held }، ولا تعطي أكثر إلا التوزيعات القبلية (--prior)
# { $stage }, round { $number }
fit-round = { $stage }، الجولة { $number }
# what the equations miss
fit-misses = ما تخطئه المعادلات
# { $folder }: no case in it; give the folder that holds 00001, 00002, ...
no-case = { $folder }: لا حالة فيه؛ أعط المجلد الذي فيه 00001 و00002 ...
# it holds { $words }
library-holds = وفيها { $words }
# { $name } is not in the library of treatments; { $hint }
no-treatment = { $name } ليس في مجموعة العلاجات؛ { $hint }
# { $first } { $second }
and-then = { $first } { $second }
# { $name } is not predicted: { $why }
not-predicted = لا تنبؤ عن { $name }: { $why }
# { $text } (and { $count } more in this file)
more-in-file = { $text } (و{ $count } غيره في هذا الملف)
# study { $study }: { $readout } of arm { $arm } needs { $who }, and no draw of the uncertain numbers has enough of them among its lives; ask for more draws
study-nobody = الدراسة { $study }: يحتاج { $readout } من الذراع { $arm } إلى أشخاص ({ $who })؛ وليس في أي قراءة للأرقام غير المؤكدة عدد كاف منهم بين حيواتها؛ اطلب قراءات أكثر
# { $name } is not a known { $kind }; { $hint }
no-word = { $name } ليست كلمة معروفة في { $kind }؛ { $hint }
# the { $kind } { $name } is known ({ $meaning }), but this version cannot simulate it: the model still lacks { $missing }
refused = { $kind }: الكلمة { $name } معروفة ({ $meaning })، لكن هذه النسخة لا تستطيع محاكاتها: ينقص النموذج { $missing }
# { $key } is { $name }, but its folder is { $folder }; call both the same
other-folder = قيمة { $key } هي { $name }، لكن مجلده { $folder }؛ اجعل اسمهما واحدًا
# { $path }: the file holds no data; a study begins with a line such as { $example }
file-without-data = { $path }: لا بيانات في الملف؛ تبدأ الدراسة بسطر مثل { $example }
# { $path }: there is no such file; give the path of a study.yaml
no-file = { $path }: لا يوجد ملف كهذا؛ أعط مسار ملف study.yaml
# { $path }: there is no such file; give the path of a trial design
no-design = { $path }: لا يوجد ملف كهذا؛ أعط مسار تصميم تجربة
# { $path }: this is a folder; give the path of a file such as { $example }
is-folder = { $path }: هذا مجلد؛ أعط مسار ملف مثل { $example }
# { $path }: the file is larger than 1 MB; a study is a few kilobytes of text
large-file = { $path }: الملف أكبر من 1 MB؛ الدراسة بضعة كيلوبايتات من النص
# { $path }: the file is empty; a study begins with a line such as { $example }
empty-file = { $path }: الملف فارغ؛ تبدأ الدراسة بسطر مثل { $example }
# this is a binary file, or holds the control character { $sign }; save the study as UTF-8 text
control-character = هذا ملف ثنائي، أو فيه رمز التحكم { $sign }؛ احفظ الدراسة نصًا بترميز UTF-8
# { $path }: this file cannot be read ({ $why })
cannot-read = { $path }: لا تمكن قراءة هذا الملف ({ $why })
# this is a binary file; save the study as UTF-8 text
binary-file = هذا ملف ثنائي؛ احفظ الدراسة نصًا بترميز UTF-8
# this is not UTF-8 text; save the study as UTF-8 text
other-text = هذا ليس نصًا بترميز UTF-8؛ احفظ الدراسة نصًا بترميز UTF-8
# this is not YAML: { $why }
not-yaml = هذا ليس YAML: { $why }
# the key { $key } stands here for the second time (first on line { $line }); keep one
key-twice = المفتاح { $key } هنا للمرة الثانية (الأولى في السطر { $line })؛ أبق واحدًا
# the key { $key } is missing; write it like { $example }
key-missing = ينقص المفتاح { $key }؛ اكتبه هكذا: { $example }
# { $key } is not a known key here; { $hint }
no-key = { $key } ليس مفتاحًا معروفًا هنا؛ { $hint }
# { $name } is not a summary; { $hint }
no-summary = { $name } ليس تلخيصًا؛ { $hint }
# { $name } is not a known read-out; { $hint }
no-readout = { $name } ليس قياسًا معروفًا؛ { $hint }
# { $name } is not an arm of this study; { $hint }
no-arm = { $name } ليس ذراعًا من هذه الدراسة؛ { $hint }
# Shares of the variance, of 100; in brackets what 90 of 100 resamples gave.
shares-of-variance = حصص من التباين، من 100؛ وبين القوسين ما أعطته 90 من 100 إعادة سحب.
# { $name } ({ $count } numbers)
so-many-numbers = { $name } (الأرقام: { $count })
# insight sensitivity needs SALib, which is not installed; { $command }
needs-salib = يحتاج insight sensitivity إلى SALib، وهو غير مثبت؛ { $command }
# { $name } is neither a question ({ $words }) nor a study file nor a bundled study; { $hint }
no-question = { $name } ليس سؤالًا ({ $words }) ولا ملف دراسة ولا دراسة مرفقة؛ { $hint }
# --base is { $base }; give a power of 2 such as 256, on which the sample rests
base-power = قيمة --base هي { $base }؛ أعط إحدى قوى 2 مثل 256، فعليها تقوم العينة
# all others
all-others = كل ما سواها
# Asking
asking = جارٍ السؤال
# { $answer }: { $size }
answer-is = { $answer }: { $size }
# number
head-number-of = الرقم
# rests on
head-rests-on = يقوم على
# alone
head-alone = وحده
# with others
head-with-others = مع غيره
# assumed numbers together: { $first } alone, { $total } with others
assumed-together = الأرقام المفترضة معًا: { $first } وحدها، { $total } مع غيرها
# { $count } checks do not hold
checks-failed = لم يتحقق { $count } من الفحوص
# { $path }: there is no such file; give a model (.ant, .xml), a study (.yaml) or a folder of models
nothing-to-check = { $path }: لا يوجد ملف كهذا؛ أعط نموذجًا (.ant أو .xml) أو دراسة (.yaml) أو مجلد نماذج
# { $folder }: there is no such folder; give one that holds the cases, 00001 and so on
no-suite = { $folder }: لا يوجد مجلد كهذا؛ أعط مجلدًا فيه الحالات، 00001 وما بعدها
# { $count } cases failed: { $names }
cases-failed = حالات لم تنجح، وعددها { $count }: { $names }
# 1 check does not hold
check-failed = لم يتحقق فحص واحد
# test
head-test = الاختبار
# bits
head-bits = البتات
# people of each group
head-needed = أشخاص من كل مجموعة
# Study: { $path }
study = الدراسة: { $path }
# { $stage }: { $results } results, { $readings } readings weighed, { $effective } effective ({ $state })
fit-weighed = { $stage }: النتائج { $results }، القراءات الموزونة { $readings }، الفعلية { $effective } ({ $state })
# { $stage }: { $results } results, { $numbers } numbers, { $state } (R-hat { $rhat }, { $effective } effective draws)
fit-sampled = { $stage }: النتائج { $results }، الأرقام { $numbers }، { $state } (R-hat { $rhat }، القراءات الفعلية { $effective })
# { $what }: { $percent } %
fit-progress = { $what }: { $percent } %
# Posterior: { $path }
posterior = التوزيع البعدي: { $path }
# enough
fit-enough = تكفي
# FEWER than { $least }: give the stage more rounds
fit-fewer = أقل من { $least }: أعط المرحلة جولات أكثر
# converged
fit-converged = تقارب
# NOT converged
fit-not = لم يتقارب
# the equations miss { $scale }: { $middle } ({ $low } to { $high })
equations-miss = ما تخطئه المعادلات، { $scale }: { $middle } ({ $low } إلى { $high })
# not fitted: { $name } { $why }
not-fitted = لم يعاير: { $name }، { $why }
# the page is not built; run make page, which needs Node and npm
page-not-built = الصفحة غير مبنية؛ شغّل make page، وهو يحتاج إلى Node وnpm
# --port is { $port }, and something listens there already; give another
port-taken = قيمة --port هي { $port }، وشيء يستمع هناك من قبل؛ أعط غيره
# it is no address of this machine
no-address = ليس عنوانًا لهذا الحاسوب
# skin { $share }
skin-progress = الجلد { $share }
# the groups are { $words }
groups-are = المجموعات هي { $words }
# it ends in { $endings }
ends-in = ينتهي بـ { $endings }
# the fields are { $words }
fields-are = الحقول هي { $words }
# give { $form } in mm, for example { $example }
give-mm = أعط { $form } بالمليمتر، مثل { $example }
# give { $form }, for example { $example }
give-field = أعط { $form }، مثل { $example }
# nobody under { $draws } readings of the numbers comes to live with { $group }
nobody-lives = لا أحد في { $draws } قراءة للأرقام يصل إلى العيش مع { $group }
# ready in { $start } s; one hour on 200 x 200 pixels in { $hour } s
skin-ready = جاهزة في { $start } ث؛ ساعة على 200 × 200 بكسل في { $hour } ث
# at tolerance { $tolerance }
at-tolerance = عند السماح { $tolerance }
# { $share } of the multiply-add peak; two workers { $times } x one; compile { $cold } s, cached { $cached } s
bench-peak = { $share } من أقصى الجمع والضرب؛ خيطان { $times } ضعف واحد؛ الترجمة { $cold } ث، ومن المحفوظ { $cached } ث
# { $what } cannot be timed; give engine or skin
not-timed = لا يمكن قياس زمن { $what }؛ أعط engine أو skin
# { $folder }: there is no such folder; give one that holds a folder for each model
no-models = { $folder }: لا يوجد مجلد كهذا؛ أعط مجلدًا فيه مجلد لكل نموذج
# { $folder }: there is no model that can be timed; it should hold { $words }
no-models-in = { $folder }: لا نموذج فيه يمكن قياس زمنه؛ يلزم أن يكون فيه { $words }
# { $tool } at { $rtol }, { $pixels } pixels: { $seconds } s, error { $error }, { $steps } steps
skin-row = { $tool } عند { $rtol }، { $pixels } بكسل: { $seconds } ث، الخطأ { $error }، الخطوات { $steps }
# against { $peer } at { $rtol }: { $words }
skin-against = مقابل { $peer } عند { $rtol }: { $words }
# model
head-model = النموذج
# tool
head-tool = الأداة
# tolerance
head-tolerance = السماح
# a second
head-a-second = في الثانية
# error
head-error = الخطأ
# beside
head-beside = بجانب
# at error { $error }
at-error = عند الخطأ { $error }
# --models, --out and --chart are for the engine; bench skin takes --quick and --json
for-engine = الخيارات --models و--out و--chart للمحرك؛ يأخذ bench skin الخيارين --quick و--json
# not comparable
not-comparable = لا تمكن المقارنة
# { $times } x at matched accuracy
times-matched = { $times } ضعفًا عند دقة واحدة
# { $words }, { $times } x where an error of { $error } will do
times-will-do = { $words }، و{ $times } ضعفًا حيث يكفي خطأ قدره { $error }
# the engine is so many times as fast
times-as-fast = كم ضعفًا أسرع هو المحرك
# not installed: { $tools }
not-installed = غير مثبت: { $tools }
# left out: { $tool } ({ $why })
tool-left-out = تُرك: { $tool } ({ $why })
# there is no folder { $folder }
no-folder = لا يوجد مجلد { $folder }
# { $name } is neither a study file nor a bundled study; { $hint }
no-study = { $name } ليس ملف دراسة ولا دراسة مرفقة؛ { $hint }
# two study files have the id { $name }; give each its own
same-study = ملفا دراسة اسمهما { $name }؛ أعط كلًا منهما اسمه
# evidence { $name } is not in the ledger; { $hint }
not-in-ledger = الحقيقة { $name } ليست في المجموعة؛ { $hint }
# see neuroflare evidence
see-evidence = انظر neuroflare evidence
# Searching for what would last
searching = البحث عما يبقى
# rival
head-rival = الفرضية
# weight, of 100
head-weight = الوزن، من 100
# behind
head-behind = التأخر
# explains
head-explains = تفسر
# barely
head-barely = بالكاد
# not
head-not = لا تفسر
# people who fall ill, of 100 readings
head-ill = من يمرضون، من 100 قراءة
# Simulating rivals
simulating-rivals = محاكاة الفرضيات المتنافسة
# the tables are { $words }
tables-are = الجداول هي { $words }
# name one trial, or give --all; { $hint }
one-trial = سمّ تجربة، أو أعط --all؛ { $hint }
# give the name of one trial or --all, not both
one-or-all = أعط اسم تجربة أو --all، لا كليهما
# gain of the loop: at rest, on the way, in illness
head-gain = كسب الدائرة: في الراحة، على الطريق، في المرض
# Letting people fall ill
falling-ill = محاكاة مرض الأشخاص
# nobody among { $draws } readings of the numbers has met the criteria of fibromyalgia for { $years } years; ask for more draws
nobody-alone = لا أحد في { $draws } قراءة للأرقام يستوفي معايير الفيبروميالغيا منذ سنوات عددها { $years }؛ اطلب قراءات أكثر
# nobody of { $lives } people under { $draws } readings of the numbers lives with fibromyalgia; ask for more
nobody-brought-on = لا أحد من { $lives } شخص في { $draws } قراءة للأرقام يعيش مع الفيبروميالغيا؛ اطلب أكثر
# people are asked to have been ill for { $years } years; those of a town are known for { $known }
ill-too-long = المطلوب أشخاص مرضى منذ { $years } سنوات؛ أما أهل البلدة فلا يُعرف عنهم إلا { $known }
# { $draws } readings of the numbers bear { $share } of 100 parts of what the other studies say; the fewest they are worth anywhere is { $least }, and { $untrusted } of { $count } scores rest on weights with a tail that is too heavy.
rivals-bear = تحمل { $draws } قراءة للأرقام { $share } من 100 جزء مما تقوله الدراسات الأخرى؛ وأقل ما تساويه في أي موضع { $least }؛ ويقوم { $untrusted } من { $count } من الدرجات على أوزان ذيلها أثقل مما ينبغي.
# The rival that predicts studies best is “{ $best }”. In the mixture of rivals that predicts best “{ $heavy }” has { $weight } parts of 100 ({ $low } to { $high }).
rivals-best = الفرضية التي تتنبأ بالدراسات أفضل تنبؤ هي «{ $best }». وفي خليط الفرضيات الأفضل تنبؤًا تأخذ «{ $heavy }» { $weight } جزءًا من 100 ({ $low } إلى { $high }).
# { $count } of { $all } results are well explained by no rival: there the equations themselves are wrong, whichever arrows are on.
rivals-unexplained = { $count } من { $all } من النتائج لا تفسرها أي فرضية تفسيرًا جيدًا: هناك تخطئ المعادلات نفسها، أيًّا كانت الأسهم العاملة.
# { $draws } readings of the numbers are too few to let one study speak about another: all count alike here, apart from what tests of healthy people have said in the fit. { $untrusted } of { $count } scores rest on weights with a tail that is too heavy.
rivals-too-few = { $draws } قراءة للأرقام أقل من أن تقول دراسة شيئًا عن أخرى: كلها هنا سواء، إلا ما قالته اختبارات الأصحاء في المعايرة. يقوم { $untrusted } من { $count } من الدرجات على أوزان ذيلها أثقل مما ينبغي.
# “{ $title }”
quoted = «{ $title }»
# The next, “{ $title }”, lies { $gap } (standard error { $error }) behind.
rivals-next = التالية، «{ $title }»، متأخرة { $gap } (الخطأ المعياري { $error }).
# More readings would bear more.
rivals-more = قراءات أكثر تحمل أكثر.
# The published results do not decide between these rivals.
rivals-open = لا تحسم النتائج المنشورة بين هذه الفرضيات.
# The results do not tell it from { $rivals }.
rivals-near = لا تميزها النتائج من { $rivals }.
# study { $study } reads nothing; a question needs at least one read-out
question-empty = لا تقيس الدراسة { $study } شيئًا؛ يحتاج السؤال إلى قياس واحد على الأقل
# study { $study }: arm { $arm } is of people living with { $illness }; only studies of healthy people, with whatever happens to them in the study, can be asked
question-ill = الدراسة { $study }: الذراع { $arm } لمن يعيشون مع { $illness }؛ ولا يُسأل إلا عن دراسات لأصحاء، مع ما يحدث لهم في الدراسة
# held off
head-held-off = ما كُبح
# while held
head-while-held = أثناء الكبح
# stay well
head-stay-well = يبقون بخير
# People of 100 who are well, while held and weeks after (90 of 100 readings)
well-of-100 = من هم بخير من كل 100، أثناء الكبح وبعد أسابيع (90 من 100 قراءة)
# nothing
nothing = لا شيء
# all for 52 weeks
all-a-year = كلها، 52 أسبوعًا
# question { $question }: no uncertain number of the model can reach an answer
question-certain = السؤال { $question }: لا يصل رقم غير مؤكد من النموذج إلى جواب
# nobody among { $draws } readings of the numbers has { $who } ({ $criteria }) enough to be a group; ask for more draws
nobody-ill = في { $draws } قراءة للأرقام لا عدد يكفي لمجموعة، { $who } ({ $criteria })؛ اطلب قراءات أكثر
# { $draws } readings of the numbers; a comparison needs at least { $fewest }
few-readings = { $draws } قراءة للأرقام؛ تحتاج المقارنة إلى { $fewest } على الأقل
# { $group }: on the way to illness all loops together run away in { $share } of 100 people; { $alone }
loops-way = { $group }: على الطريق إلى المرض تنفلت كل الدوائر معًا لدى { $share } من 100 شخص؛ { $alone }
# By { $axes }, the illnesses are, pair by pair, { $told }.
illnesses-apart = بحسب { $axes } تكون الأمراض، زوجًا زوجًا: { $told }.
# At rest the loops are weak: no median gain is further from 0 than { $quiet }, so that a small disturbance dies out. Of people who have come to rest in illness, 95 of 100 have gains below { $lasting }.
loops-quiet = في الراحة تكون الدوائر ضعيفة: لا يبعد وسيط كسب عن 0 أكثر من { $quiet }، فيخمد الاضطراب الصغير. ومن الأشخاص الذين استقروا في المرض، كسب 95 من 100 دون { $lasting }.
# Under { $draws } readings of the numbers nobody comes to live with { $group }, so that it is missing here: a gap of the model.
loops-nobody = تحت { $draws } قراءة للأرقام لا أحد يصل إلى العيش مع { $group }، فلا يظهر هنا: ثغرة في النموذج.
# { $loop }, in { $share } of 100 people
loop-in = { $loop }، لدى { $share } من 100 شخص
# by itself, { $loops }.
loops-alone = ووحدها: { $loops }.
# no loop does so by itself in more than a few.
loops-none = ولا دائرة تفعل ذلك وحدها إلا لدى قليل.
# { $first } and { $last }
pair-of = { $first } مع { $last }
# { $word }: { $pairs }
pairs-are = { $word }: { $pairs }
# { $pair } ({ $wrong } of 100 on the wrong side, { $low } to { $high })
pair-wrong = { $pair } ({ $wrong } من 100 في الجانب الخطأ، { $low } إلى { $high })
# --person is { $person }; each draw has the persons 1 to { $last }
no-person = قيمة --person هي { $person }؛ في كل قراءة الأشخاص من 1 إلى { $last }
# Most is expected of this test: { $test }. With { $people } people of each group its result is worth { $bits } bits ({ $low } to { $high }) of the { $sure } that would tell all rivals apart. It points to the true one of “{ $one }” and “{ $other }” in { $most } of 100 studies, and to that of “{ $near }” and “{ $far }” in { $least }, where a coin does in 50.
experiment-best = ينتظر أكثر ما ينتظر من هذا الاختبار: { $test }. مع { $people } من الأشخاص من كل مجموعة تساوي نتيجته { $bits } بت ({ $low } إلى { $high }) من { $sure } تفرق بين كل الفرضيات. بين «{ $one }» و«{ $other }» يشير إلى الصحيحة في { $most } من 100 دراسة. وبين «{ $near }» و«{ $far }» في { $least }، حيث تصيب قطعة نقد 50.
# No test tells anything: under hardly any reading of the numbers people fall ill.
experiment-nothing = لا يعلّم أي اختبار شيئًا: لا يكاد يمرض أحد في أي قراءة للأرقام.
# { $people } people of each group are enough.
experiment-enough = يكفي من كل مجموعة { $people } من الأشخاص.
# every trajectory has a simulation that broke off; ask for more trajectories
all-broke-off = في كل مسار محاكاة انقطعت؛ اطلب مسارات أكثر
# no draw could be simulated throughout; ask for more draws
no-whole-draw = لم تمكن محاكاة قراءة كاملة؛ اطلب قراءات أكثر
# { $who }, by { $criteria }
who-by = { $who }، بحسب { $criteria }
# Well at { $weeks } weeks after everything has stopped, out of 100 virtual { $who }: { $bare } when nothing is done, and { $ceiling } when all { $count } mechanisms have been held off together for a year. In brackets: 90 of 100 readings of the numbers.
lasting-well = من هم بخير بعد { $weeks } أسبوعًا من توقف كل شيء، من كل 100 شخص افتراضي ({ $who }): { $bare } حين لا يُفعل شيء، و{ $ceiling } حين كُبحت الآليات كلها معًا سنة، وعددها { $count }. وبين القوسين: 90 من 100 قراءة للأرقام.
# No small set keeps { $share } % as many well as all together; the best that was found is { $best }.
lasting-closest = لا مجموعة صغيرة تُبقي بخير { $share } % ممن تبقيهم كلها معًا؛ وأفضل ما وُجد: { $best }.
# Under { $share } of 100 readings of the numbers most people stay well with { $held }.
lasting-most = في { $share } من 100 قراءة للأرقام يبقى أكثر الأشخاص بخير مع: { $held }.
# { $held }: { $well }
held-keeps = { $held }: { $well }
# Nobody stays well even then: in the model no mechanism of the list holds this illness.
lasting-none = حتى حينئذ لا يبقى أحد بخير: في النموذج لا تمسك هذا المرض آلية من القائمة.
# Smallest sets that keep at least { $share } % as many well as all together: { $sets }.
lasting-sets = أصغر المجموعات التي تُبقي بخير { $share } % على الأقل ممن تبقيهم كلها معًا: { $sets }.
# { $first }, then { $second }
held-then = { $first }، ثم { $second }
# Nobody of this group is unwell by the definition of well, so that nobody can become well.
lasting-nobody = لا أحد في هذه المجموعة ليس بخير بحسب التعريف، فلا أحد يمكن أن يصير بخير.
# Of how this differs from reading to reading, { $share } % rests on assumed numbers.
lasting-assumed = مما يختلف به هذا من قراءة إلى قراءة يقوم { $share } % على أرقام مفترضة.
# In { $people } other people, among whom nothing was searched, the same set keeps { $well } well.
lasting-again = في { $people } من أشخاص آخرين لم يُبحث بينهم عن شيء، تُبقي المجموعة نفسها بخير { $well }.
# Held off alone for a year, these do nothing, then or afterwards: { $names }.
lasting-useless = إذا كُبحت وحدها سنة فهذه لا تفعل شيئًا، لا حينئذ ولا بعدها: { $names }.
# { $mechanisms } for { $weeks } weeks
held-for = { $mechanisms } ({ $weeks } من الأسابيع)
# { $mechanisms } by { $share } % for { $weeks } weeks
held-partly = { $mechanisms } بقدر { $share } % ({ $weeks } من الأسابيع)
# all together
all-together = كلها معًا
# { $path }: the schema is { $seen }; this version reads { $known }
other-schema = { $path }: الصيغة هي { $seen }؛ وهذه النسخة تقرأ { $known }
# { $folder }: chunks that are not finished: { $missing } of { $count }; run the command in { $file } again to go on
not-finished = { $folder }: لم يكتمل { $missing } من { $count } من الأجزاء؛ أعد الأمر الذي في { $file } للمتابعة
# { $folder }: chunks that are not finished: { $missing } of { $count }; go on with: { $command }
not-finished-yet = { $folder }: لم يكتمل { $missing } من { $count } من الأجزاء؛ للمتابعة: { $command }
# { $folder }: the folder is not empty and has no { $file }; give a new or empty folder
folder-not-empty = { $folder }: المجلد غير فارغ وليس فيه { $file }؛ أعط مجلدًا جديدًا أو فارغًا
# { $folder }: there is no { $file } in it; give a folder that has one
folder-without = { $folder }: ليس فيه { $file }؛ أعط مجلدًا هو فيه
# there is no folder { $folder }; build a town there: { $command }
no-town-folder = لا يوجد مجلد { $folder }؛ ابن بلدة فيه: { $command }
# { $folder } holds no town (there is no { $file }); build one: { $command }
no-town = لا بلدة في { $folder } (لا يوجد { $file })؛ ابن واحدة: { $command }
# { $folder }: this folder was begun with { $name } { $old }, and this run has { $new }; give another folder, or run it the same way
other-run = { $folder }: بدأ هذا المجلد وقيمة { $name } فيه { $old }، وهي الآن { $new }؛ أعط مجلدًا آخر أو الكلمات نفسها
# { $name } is not tried in { $group }; its groups are { $words }
not-tried = لا يجرَّب { $name } في { $group }؛ ومجموعاته هي { $words }
# { $name } is neither a file nor a bundled trial; { $hint }
no-trial = { $name } ليس ملفًا ولا تجربة مرفقة؛ { $hint }
# { $key } is { $name }, but its file is { $file }; call both the same
other-file = قيمة { $key } هي { $name }، لكن ملفه { $file }؛ اجعل اسمهما واحدًا
# { $name } is not a group; { $hint }
no-group = { $name } ليس مجموعة؛ { $hint }
# trial { $trial }: nobody meets its entry criteria, or answers in its open phase (draws tried: { $draws }); ask for more draws, or change entry
trial-no-entry = التجربة { $trial }: لا أحد في { $draws } قراءة يستوفي شروط دخولها، أو يستجيب في مرحلتها المفتوحة؛ اطلب قراءات أكثر أو غيّر الدخول
# trial { $trial } needs { $who }, and no draw of the uncertain numbers ({ $draws } tried) has { $fewest } of them among { $lives } lives; ask for more
trial-nobody = تحتاج التجربة { $trial } إلى أشخاص ({ $who })؛ وليس في أي من { $draws } قراءة للأرقام غير المؤكدة { $fewest } منهم بين { $lives } حياة؛ اطلب أكثر
# there is no stimulus { $name } for the sheet; there are { $words }
no-preset = لا منبه اسمه { $name } للرقعة؛ الموجود هو { $words }
# { $field }: { $text }
in-field = { $field }: { $text }
# { $columns } x { $rows } pixels of { $pixel } mm need { $needed } GB, more than the limit of { $limit } GB; take pixels of { $finest } mm or more, a smaller sheet, fewer pictures, or a higher limit
sheet-memory = تحتاج { $columns } × { $rows } بكسل من { $pixel } مم إلى { $needed } GB، أكثر من الحد { $limit } GB؛ خذ بكسلًا من { $finest } مم أو أكثر، أو رقعة أصغر، أو صورًا أقل، أو حدًا أعلى
# { $columns } x { $rows } pixels need { $needed } GB, more than the limit of { $limit } GB; give a larger --pixel ({ $finest } mm or more), a smaller --size or fewer --minutes
sheet-memory-options = تحتاج { $columns } × { $rows } بكسل إلى { $needed } GB، أكثر من الحد { $limit } GB؛ أعط --pixel أكبر ({ $finest } مم أو أكثر)، أو --size أصغر، أو --minutes أقل
# { $name } of the sheet is { $value } mm; it is more than 0
sheet-nothing = قيمة { $name } للرقعة { $value } مم؛ وهي أكثر من 0
# { $name } of the sheet is { $length } mm, which pixels of { $pixel } mm do not fill; give a pixel that divides it at least twice
sheet-pixels = قيمة { $name } للرقعة { $length } مم، ولا تملؤها بكسلات من { $pixel } مم؛ أعط بكسلًا يقسمها مرتين على الأقل
# the sheet is to be followed for { $minutes } min; it is more than 0
sheet-minutes = تُتابَع الرقعة { $minutes } دقيقة؛ وهي أكثر من 0
# { $what } reaches from ({ $left }, { $lower }) to ({ $right }, { $upper }) mm, beyond the sheet of { $width } x { $height } mm; move it inside or take a larger sheet
beyond-sheet = يمتد { $what } من ({ $left }، { $lower }) إلى ({ $right }، { $upper }) مم، خارج رقعة من { $width } × { $height } مم؛ انقله إلى الداخل أو خذ رقعة أكبر
# the word to look for is empty; right would be: a word such as cgrp
empty-word = الكلمة المطلوبة فارغة؛ أعط كلمة مثل cgrp
# nothing in the ledger is about { $term }; { $hint }
nothing-about = لا شيء في المجموعة عن { $term }؛ { $hint }
# try a word such as { $words }
try-word = جرّب كلمة مثل { $words }
# the glossary explains { $words }
glossary-explains = يشرح المسرد { $words }
# { $term } is not in the glossary; { $hint }
no-term = { $term } ليس في المسرد؛ { $hint }
# the language is { $name }; the glossary is there in { $words }
no-glossary = اللغة هي { $name }؛ والمسرد موجود بـ { $words }
# py-pde is not installed; install py-pde to time the sheet beside it
no-py-pde = py-pde غير مثبت؛ ثبّت py-pde لقياس الرقعة بجانبه
# { $case }: reference
bench-reference = { $case }: المرجع
# { $case }: turn { $turn } of { $turns }
bench-turn = { $case }: الدورة { $turn } من { $turns }
# { $case }: { $tool } gets ready
bench-ready = { $case }: يتهيأ { $tool }
# scaling, peak and compilation
bench-scaling = عدة خيوط والأقصى والترجمة
# time
kind-time = الوقت
# duration
kind-duration = المدة
# temperature
kind-temperature = درجة الحرارة
# temperature rate
kind-temperature-rate = تغير درجة الحرارة
# length
kind-length = الطول
# area
kind-area = المساحة
# volume
kind-volume = الحجم
# dose
kind-dose = الجرعة
# concentration
kind-concentration = التركيز
# dose rate
kind-dose-rate = الجرعة في الزمن
# current
kind-current = التيار
# frequency
kind-frequency = التردد
# pressure
kind-pressure = الضغط الآلي
# pressure rate
kind-pressure-rate = تغير الضغط الآلي
# force
kind-force = القوة
# current rate
kind-current-rate = تغير التيار
# force rate
kind-force-rate = تغير القوة
# light dose
kind-light-dose = جرعة الضوء
# dose per weight
kind-dose-per-weight = الجرعة لكل وزن
# energy per area
kind-energy-per-area = الطاقة لكل مساحة
# level
kind-level = المستوى
# could be read in { $share } of the draws only
left-unread = لم تمكن قراءته إلا في { $share } من القراءات
# lies { $count } standard deviations from what the prior predicts
left-far = يبعد { $count } انحراف معياري عما تتنبأ به التوزيعات القبلية
# a share of people
petab-share = نسبة من الأشخاص
# compares two arms
petab-arms = يقارن ذراعين
# is read over a time
petab-over-time = يُقرأ على مدى زمن
# is read over a whole test
petab-whole = يُقرأ على مدى اختبار كامل
# needs an input that moves at a slope
petab-slope = يحتاج إلى مدخل يتغير بميل
# is read from several quantities
petab-several = يُقرأ من عدة مقادير
# not tried: the time for all was up
remark-time-up = لم يجرَّب: انتهى الوقت المتاح كله
# not ready in { $seconds } s
remark-not-ready = لم يتهيأ في { $seconds } ث
# not finished in { $seconds } s
remark-not-finished = لم ينته في { $seconds } ث
# its process ended by itself
remark-ended = انتهت عمليته من تلقاء نفسها
# too slow for --quick
remark-too-slow = أبطأ من أن يصلح مع --quick
# not tried: { $why } at { $rtol }
remark-not-tried = لم يجرَّب: { $why } عند { $rtol }
# { $why } ({ $case })
remark-under = { $why } ({ $case })
# no such file or directory
why-missing = لا يوجد ملف أو مجلد كهذا
# permission denied
why-denied = الإذن مرفوض
# is a directory
why-folder = هو مجلد
# not a directory
why-no-folder = ليس مجلدًا
# file exists
why-exists = الملف موجود من قبل
# read-only file system
why-read-only = نظام الملفات للقراءة فقط
# no space left on device
why-full = لم تبق مساحة على القرص
# { $value } is not a whole number; write one without quotes, like 22
not-whole = { $value } ليس عددًا صحيحًا؛ اكتب عددًا بلا علامات اقتباس، مثل 22
# { $value } is too small; it is { $ge } or more
too-small = { $value } صغير جدًا؛ القيمة { $ge } أو أكثر
# { $value } is too large; it is { $le } or less
too-large = { $value } كبير جدًا؛ القيمة { $le } أو أقل
# { $value } is not one of the words that fit here: { $expected }
not-fitting = { $value } ليست من الكلمات التي تصلح هنا: { $expected }
# { $value } is not a list; write each item on a line that begins with a hyphen
no-list = { $value } ليست قائمة؛ اكتب كل عنصر في سطر يبدأ بشرطة
# { $value } does not fit here
unfit = { $value } لا يصلح هنا
# For research only. Parts of a model are held off, wholly and without any harm, which no treatment can do. Nothing here is a treatment, and none follows from it.
research = للبحث وحده. تُكبح أجزاء من نموذج كبحًا تامًا بلا أي ضرر، ولا يستطيع ذلك علاج. لا شيء هنا علاج، ولا يتبع منه علاج.
# Each rival is the model without some arrows. It predicts every study from all the others; the weight of a rival is its share in the mixture that predicts best (stacking). Only results of role C count.
how-rivals = كل فرضية هي النموذج بلا بعض الأسهم. تتنبأ بكل دراسة من كل الدراسات الأخرى؛ ووزنها نصيبها في الخليط الأفضل تنبؤًا (stacking). ولا تُحسب إلا نتائج الدور C.
# healthy people
group-healthy = لدى الأصحاء
# people living with fibromyalgia
group-fibromyalgia = لدى من يعيشون مع الفيبروميالغيا
# people living with complex regional pain syndrome
group-crps = لدى من يعيشون مع متلازمة الألم الناحي المركبة
# people living with small-fibre neuropathy
group-small-fibre-neuropathy = لدى من يعيشون مع اعتلال الألياف الدقيقة
# adults, many of them, for what happens to few
group-adults = لدى بالغين كثيرين، لما يحدث لقليل
# people of a virtual town after years of life, whatever they have
group-town = لدى أهل مدينة افتراضية بعد سنوات من الحياة، أيًّا كان ما بهم
# the women of a virtual town
group-women-of-town = لدى نساء مدينة افتراضية
# the men of a virtual town
group-men-of-town = لدى رجال مدينة افتراضية
# people of a virtual town who met ACR 2011 four years ago
group-fibromyalgia-of-town = لدى أهل مدينة افتراضية استوفوا ACR 2011 قبل أربع سنوات
# fibromyalgia
ill-fibromyalgia = الفيبروميالغيا
# crps
ill-crps = متلازمة الألم الناحي
# small-fibre-neuropathy
ill-small-fibre-neuropathy = اعتلال الألياف الدقيقة
# adults
ill-adults = البالغون
# town
ill-town = المدينة
# women-of-town
ill-women-of-town = نساء المدينة
# men-of-town
ill-men-of-town = رجال المدينة
# fibromyalgia-of-town
ill-fibromyalgia-of-town = الفيبروميالغيا في المدينة
# nerve ending, its peptides, skin and mast cells, growth factor
loop-nerve-tissue = نهاية العصب وببتيداتها والجلد والخلايا البدينة وعامل النمو
# leukocytes and the cytokines that call more of them
loop-inflammation = كريات بيضاء والسيتوكينات التي تدعو المزيد منها
# failing vessel wall, starved tissue
loop-vessel = جدار وعاء يضعف ونسيج ناقص التغذية
# pain, sympathetic outflow, adrenoceptors, nerve ending
loop-sympathetic = الألم والحركة في الأعصاب الودية ومستقبلات ألفا ونهاية العصب
# firing of the cord, potentiated synapses, glia, lost inhibition
loop-cord = نشاط النخاع ووصلات قويت والدبقية وكف مفقود
# pain, arousal, sleep and brain glia, control of the cord
loop-brain = الألم والتنبه والنوم ودبقية الدماغ والتحكم في النخاع
# pain calls up inhibition of pain (it damps)
loop-pain-inhibits = الألم يستدعي كف الألم (يخمده)
# everybody, before anything happens
loops-of-everybody = كل الأشخاص، قبل أن يحدث شيء
# fibromyalgia
loops-of-fm = الفيبروميالغيا
# CRPS, first months
loops-of-crps-acute = متلازمة الألم الناحي، الأشهر الأولى
# CRPS, lasting
loops-of-crps-chronic = متلازمة الألم الناحي، الدائمة
# small-fibre neuropathy
loops-of-sfn = اعتلال الألياف الدقيقة
# what they are born with
axes-born-with = ما يولد به الأشخاص
# where their bodies are now
axes-now = حال أجسامهم الآن
# islands
apart-islands = جزر متباعدة
# partly apart
apart-partly-apart = متباعدة بعض التباعد
# one spectrum
apart-one-spectrum = طيف واحد
# not decided
apart-not-decided = لم يُحسم
# not known
apart-not-known = لا يُعرف
# everything together
rival-whole = كل شيء معًا
# central only
rival-central-only = مركزي فقط
# peripheral, maintained
rival-peripheral-maintained = محيطي ومستمر
# sympathetic first
rival-sympathetic-first = الأعصاب الودية أولًا
# immune first
rival-immune-first = المناعة أولًا
# small fibres first
rival-small-fibre-first = الألياف الدقيقة أولًا
# stress first
rival-stress-first = الضغط أولًا
# silent C fibres that fire by themselves: { $people }
test-spontaneous-fibres = ألياف C صامتة تطلق من تلقاء نفسها: { $people }
# small fibres counted in a biopsy of the lower leg: { $people }, in % of healthy people
test-fibre-density = ألياف دقيقة معدودة في خزعة من الساق: { $people }، كنسبة % من الأصحاء
# pain when { $dose } of noradrenaline are injected into the skin, less that of salt water: { $people }
test-noradrenaline-pain = الألم عند حقن { $dose } من النورأدرينالين في الجلد، ناقصًا ألم الماء المالح: { $people }
# change of pain { $hours } h after a block of the sympathetic nerves of the limb, less that after salt water: { $people }
test-sympathetic-block = تغير الألم بعد { $hours } س من إحصار الأعصاب الودية للطرف، ناقصًا ما بعد الماء المالح: { $people }
# change of overall pain an hour after a local anaesthetic at the { $site }, less that after salt water: { $people }
test-anaesthetic-at-the-place = تغير الألم العام بعد ساعة من مخدر موضعي ({ $site })، ناقصًا ما بعد الماء المالح: { $people }
# pressure that begins to hurt at the forearm under a local anaesthetic at the trapezius, in % of that under salt water: { $people }
test-anaesthetic-and-pressure = الضغط الذي يبدأ معه ألم الساعد تحت مخدر موضعي في شبه المنحرفة، كنسبة % مما تحت الماء المالح: { $people }
# pressure that begins to hurt at the { $site }: { $people }, in % of healthy people
test-pressure-threshold = الضغط الذي يبدأ معه الألم ({ $site }): { $people }، كنسبة % من الأصحاء
# { $substance } of spinal fluid: { $people }, as a multiple of healthy people
test-spinal-fluid = { $substance } في السائل الدماغي الشوكي: { $people }، كم ضعفًا مما عند الأصحاء
# { $substance } of a suction blister: { $people }, as a multiple of healthy people
test-skin-cytokine = { $substance } في نفطة شفط: { $people }، كم ضعفًا مما عند الأصحاء
# flow under 1000 ug of capsaicin on the forearm: { $people }, in % of healthy people
test-capsaicin-flow = الجريان تحت 1000 ug من الكابسيسين على الساعد: { $people }، كنسبة % من الأصحاء
# change of pain after a stressful task of 15 min, less that after rest: { $people }
test-stress-task = تغير الألم بعد مهمة ضاغطة مدتها 15 دقيقة، ناقصًا ما بعد الراحة: { $people }
# protein of the tissue fluid after half an hour of { $concentration } of substance P: { $people }, in % of healthy people
test-substance-p-leak = بروتين سائل النسيج بعد نصف ساعة من { $concentration } من المادة P: { $people }، كنسبة % من الأصحاء
# growth of pain over ten pinpricks, one a second: { $people }, less that of healthy people
test-temporal-summation = زيادة الألم على مدى عشر وخزات، واحدة في الثانية: { $people }، ناقصًا زيادة الأصحاء
# substance P
mediator-substance-p = المادة P
# tumour necrosis factor
mediator-tnf = عامل نخر الورم
# nerve growth factor
mediator-ngf = عامل نمو العصب
# interleukin-6
mediator-il-6 = إنترلوكين-6
# trapezius
site-trapezius = شبه المنحرفة
# forearm
site-forearm = الساعد
# neuropeptides
held-neuropeptides = ببتيدات العصب
# mast-cells
held-mast-cells = الخلايا البدينة
# cytokines
held-cytokines = السيتوكينات
# growth-factor
held-growth-factor = عامل النمو
# bone
held-bone = العظم
# small-fibre-input
held-small-fibre-input = مدخل الألياف الدقيقة
# noradrenaline-coupling
held-noradrenaline-coupling = ربط النورأدرينالين
# sympathetic-drive
held-sympathetic-drive = الحركة الودية
# use
held-use = الاستعمال
# cortisol
held-cortisol = الكورتيزول
# cord-transmission
held-cord-transmission = العبور في النخاع
# wind-up
held-wind-up = التصاعد
# potentiation
held-potentiation = تقوية الوصلات
# lost-inhibition
held-lost-inhibition = الكف المفقود
# cord-glia
held-cord-glia = دبقية النخاع
# spread
held-spread = الانتشار
# descending-control
held-descending-control = التحكم النازل
# brain-glia
held-brain-glia = دبقية الدماغ
# sleep
held-sleep = النوم
# arousal
held-arousal = التنبه
# on published claims alone
source-on-published-claims-alone = حقائق منشورة وحدها
# on claims and an assumption
source-on-claims-and-an-assumption = حقائق وافتراض
# assumed
source-assumed = افتراض
# definitions
source-definitions = تعريفات
# by factor
scale-by-factor = بالمعامل الضارب
# by amount
scale-by-amount = بالمقدار
# 1000 µg of capsaicin on the forearm for half an hour
question-capsaicin = 1000 µg من الكابسيسين على الساعد نصف ساعة
# rise of skin blood flow under it
answer-capsaicin-flow = زيادة جريان دم الجلد تحته
# rise of flow 10 mm beside it, in the flare
answer-capsaicin-flare = زيادة الجريان على بعد 10 مم، في التوهج
# a wrist fracture with five weeks of cast
question-fracture = كسر في المعصم مع خمسة أسابيع من الجبيرة
# pain a year after it, 0 to 10
answer-fracture-pain = الألم بعده بسنة، من 0 إلى 10
# people in pain (1 of 10 or more) a year after it
answer-fracture-hurting = من بهم ألم (1 من 10 أو أكثر) بعده بسنة
# people who meet the criteria of CRPS a year after it
answer-fracture-crps = من يستوفون معايير متلازمة الألم الناحي بعده بسنة
# a year of strong stress, and half a year after it
question-stress = سنة من الضغط الشديد، ونصف سنة بعدها
# pain half a year after it, 0 to 10
answer-stress-pain = الألم بعد نصف سنة، من 0 إلى 10
# people who meet the criteria of fibromyalgia then
answer-stress-fibromyalgia = من يستوفون حينئذ معايير الفيبروميالغيا
# change of that pain when the loop of cord and glia is open for half a year
answer-stress-loop = تغير ذلك الألم حين تُفتح دائرة النخاع والدبقية نصف سنة
# change of that pain by 12 weeks of duloxetine, without placebo
answer-stress-drug = تغير ذلك الألم مع 12 أسبوعًا من الدولوكسيتين، بلا علاج وهمي

## A word, explained

# { $first } and { $last }
and-last-i = { $first }، و{ $last }
# { $count } out of 100
share-of-100 = { $count } من كل 100
# { $count } minute
time-minute = { $count } دقيقة
# { $count } hour
time-hour = { $count } ساعة
# { $count } day
time-day = { $count } يوم
# { $count } week
time-week = { $count } أسبوع
# { $count } month
time-month = { $count } شهر
# { $count } year
time-year = { $count } سنة
# { $count } seconds
time-seconds = { $count } ثوانٍ
# { $count } seconds
time-seconds-many = { $count } ثانية
# { $count } minutes
time-minutes = { $count } دقائق
# { $count } minutes
time-minutes-many = { $count } دقيقة
# { $count } hours
time-hours = { $count } ساعات
# { $count } hours
time-hours-many = { $count } ساعة
# { $count } days
time-days = { $count } أيام
# { $count } days
time-days-many = { $count } يومًا
# { $count } weeks
time-weeks = { $count } أسابيع
# { $count } weeks
time-weeks-many = { $count } أسبوعًا
# { $count } months
time-months = { $count } أشهر
# { $count } months
time-months-many = { $count } شهرًا
# { $count } years
time-years = { $count } سنوات
# { $count } years
time-years-many = { $count } سنة
# It goes with more of these: { $words }.
with-more = يصحبه المزيد من: { $words }.
# It goes with less of these: { $words }.
with-less = يصحبه القليل من: { $words }.
# It is found more with { $words }.
more-with = يوجد أكثر مع: { $words }.
# It is found less with { $words }.
less-with = يوجد أقل مع: { $words }.
# Researchers disagree: { $text }
researchers-disagree = يختلف الباحثون: { $text }
# They also disagree here: { $text }
they-also-disagree = ويختلفون هنا أيضًا: { $text }
# This is a word of the field; no number here rests on it.
no-number-here = هذه كلمة من هذا المجال؛ لا يقوم عليها هنا أي رقم.
# How sure are we? One fact here speaks about it.
how-sure-one = ما مدى يقيننا؟ تتحدث عنه هنا حقيقة واحدة.
# It was read in a paper or an official label.
it-was-read = قُرئت في بحث منشور أو في نشرة رسمية.
# It was not read in a paper or an official label.
it-was-not-read = لم تُقرأ في بحث منشور ولا في نشرة رسمية.
# It was checked again at the source.
it-was-checked = روجعت مرة أخرى في المصدر.
# It was not checked again at the source.
it-was-not-checked = لم تُراجع مرة أخرى في المصدر.
# How sure are we? { $count } facts here speak about it.
how-sure = ما مدى يقيننا؟ عدد الحقائق التي تتحدث عنه هنا: { $count }.
# So the picture is still rough.
still-rough = فالصورة ما زالت تقريبية.
# None was read in a paper or an official label.
none-read = لم يُقرأ شيء منها في بحث منشور أو نشرة رسمية.
# 1 of them was read in a paper or an official label.
one-read = قُرئت واحدة منها في بحث منشور أو نشرة رسمية.
# { $count } of them were read in a paper or an official label.
some-read = ما قُرئ منها في بحث منشور أو نشرة رسمية: { $count }.
# None was checked again at the source.
none-checked = لم يُراجع شيء منها مرة أخرى في المصدر.
# 1 of them was checked again at the source.
one-checked = روجعت واحدة منها مرة أخرى في المصدر.
# { $count } of them were checked again at the source.
some-checked = ما روجع منها مرة أخرى في المصدر: { $count }.
# blood flow of the forearm
node-forearm-flow = جريان دم الساعد
# galcanezumab
node-galcanezumab = غالكانيزوماب
# release of histamine from mast cells
node-histamine-release = تحرر الهيستامين من الخلايا البدينة
# enzymes from mast cells
node-mast-cell-protease = إنزيمات الخلايا البدينة
# firing of the silent fibres
node-cmi-firing = إطلاق الألياف الصامتة
# needle or probe put into the skin
node-needle-trauma = إبرة أو مسبار في الجلد
# cromolyn
node-cromolyn = كروموغليكات
# pain
node-pain = ألم
# release of peptides from nerve endings
node-peptide-release = تحرر الببتيدات من النهايات العصبية
# heat on the skin
node-heat = حرارة على الجلد
# irritating substance on the skin
node-chemical-irritant = مادة مهيجة على الجلد
# pressure on the skin
node-pressure = ضغط على الجلد
# botulinum toxin
node-botulinum-toxin = ذيفان البوتولينوم
# block of the histamine receptor
node-h1-block = إحصار مستقبل الهيستامين
# sensitivity to heat
node-heat-pain-sensitivity = الحساسية للحرارة
# firing of pain fibres
node-nociceptor-firing = إطلاق ألياف الألم
# nerve fibres in the outermost skin
node-epidermal-fibres = ألياف العصب في أعلى الجلد
# block of the CGRP receptor
node-cgrp-receptor-block = إحصار مستقبل CGRP
# numbness to light touch
node-touch-threshold = خدر عند اللمس الخفيف
# pain from a pinprick
node-pinprick-pain = ألم من وخزة
# an enzyme inside nerve endings
node-protein-kinase-c = إنزيم داخل النهايات العصبية
# block of the making of nitric oxide
node-no-synthase-block = إحصار صنع أكسيد النيتريك
# sensitivity of pain fibres
node-nociceptor-sensitivity = حساسية ألياف الألم
# pain and tenderness of muscle
node-muscle-pain = ألم العضلات وحساسيتها
# tightness of the vessels
node-vascular-tone = توتر الأوعية
# clonidine
node-clonidine = كلونيدين
# prazosin
node-prazosin = برازوسين
# cyclobenzaprine
node-cyclobenzaprine = سيكلوبنزابرين
# phentolamine
node-phentolamine = فينتولامين
# an enzyme that cuts peptides
node-neprilysin = إنزيم يقطع الببتيدات
# interleukin 6
node-il-6 = إنترلوكين-6
# a receptor for noradrenaline
node-alpha-1-adrenoceptor = مستقبل للنورأدرينالين
# infliximab
node-infliximab = إنفليكسيماب
# activity of glial cells in the brain
node-brain-glia = نشاط الخلايا الدبقية في الدماغ
# injury or accident
node-injury = إصابة أو حادث
# injury of the neck
node-neck-injury = إصابة العنق
# broken bone
node-fracture = كسر في العظم
# strong pain in the first week after an injury
node-early-pain = ألم شديد في الأسبوع الأول بعد إصابة
# narrowing of skin vessels by a reflex
node-reflex-vasoconstriction = تضيق أوعية الجلد بمنعكس
# firing without a stimulus
node-spontaneous-firing = إطلاق بلا منبه
# growing older
node-age = التقدم في العمر
# neridronate
node-neridronate = نيريدرونات
# a receptor that strengthens pain signals in the spinal cord
node-nmda-receptor = مستقبل يقوي إشارات الألم في النخاع
# nerve cells of the spinal cord that turn signals down
node-spinal-inhibition = خلايا في النخاع تخفض الإشارات
# pain that changes from hour to hour
node-pain-variability = ألم يتغير من ساعة إلى ساعة
# impulses in nerve fibres
node-sodium-channel = دفعات في الألياف العصبية
# aprepitant
node-aprepitant = أبريبيتانت
# cetirizine
node-cetirizine = سيتيريزين
