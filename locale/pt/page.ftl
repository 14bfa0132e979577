## Português. Tradução automática; nenhum falante nativo a conferiu ainda.

## Frame

brand-label = neuroflare, primeira página
skip = Ir para o conteúdo
nav-label = Partes principais
nav-door = Início
nav-ask = Perguntas
nav-test = Testes
nav-treat = Tratamentos
nav-loop = O circuito
nav-people = Pessoas virtuais
nav-story = Histórias
nav-words = Palavras
nav-sure = Quão certo é isso?
nav-doctor = Folha para a consulta médica
nav-teach = Para quem ensina
nav-about = Sobre
legal = Um modelo de computador para aprender e pesquisar. Ele não pode dizer o que vai acontecer com você. Não comece, pare nem mude um remédio por causa dele; parar alguns de repente pode fazer mal. Fale com seu médico.
too-much = Se agora for demais
too-much-text = Tudo bem parar aqui. Para falar com alguém agora, findahelpline.com lista linhas de apoio. Em perigo, ligue para o número de emergência do país.
language = Idioma
theme-dark = Página escura
theme-light = Página clara
copy-link = Copiar um link para isto
copied = Copiado
copied-here = Copiado. O link só funciona neste computador.
unchecked = Estas palavras foram traduzidas por uma máquina. Nenhum falante nativo as conferiu ainda. O que falta está em inglês.
wait = Um momento
wait-progress = { $share } de 100 feito
first-wait = As pessoas virtuais estão sendo preparadas. A primeira vez leva alguns segundos.
nobody-there = No modelo de agora, ninguém chega a viver com isto por tanto tempo. É uma lacuna do modelo. No mundo há pessoas que vivem com isto.
unreachable = O servidor desta página não responde. O neuroflare web ainda está rodando?
more = Mais
close = Fechar
back = Voltar
next = Próximo
play = Tocar
pause = Pausar
also = O que mais acontece
save = Salvar
save-csv = Tabela (CSV)
save-svg = Desenho (SVG)
save-png = Imagem (PNG)
save-below = 5 de 100 abaixo
save-above = 5 de 100 acima
save-origin = neuroflare { $version }, um modelo de computador para aprender e pesquisar.
save-legal = Ele não pode dizer o que vai acontecer com uma pessoa, e não é conselho médico. Licença: Apache-2.0.
read-values = Ler os valores
read-at = Mover pela curva
table-of = Tabela: { $title }
none = nenhum

## Door

door-title = O que acontece na pele, nos nervos e no cérebro quando a dor não se acalma?
door-lead = Os nervos podem inflamar a pele. Em algumas pessoas isso passa, em outras fica. Aqui há um modelo, com pessoas inventadas para experimentar.
door-questions = Oito perguntas
door-more = Ou olhar em volta
door-test = Dar a pessoas virtuais capsaicina, calor ou pressão, e ver o que segue.
door-loop = O desenho vivo. Desligar uma seta e ver o que muda.
door-treat = Tratamentos de estudos publicados, em pessoas virtuais: antes, durante e depois.
door-people = Cinco pessoas inventadas, e vidas que acabam bem ou não.
door-story = Três histórias curtas, passo a passo.
plate = Desenho: um nervo se ramifica na pele, sobre um vaso sanguíneo. Pequenos mensageiros flutuam entre os dois, e a pele fica corada.

## The eight questions

ask-step = Pergunta { $k } de 8
ask-unknown = O que ninguém sabe
ask-all = Todas as perguntas

ask-skin = O que acontece na minha pele?
ask-skin-shows = Uma vermelhidão cresce em volta de uma pequena picada.
ask-skin-text = Fibras nervosas finas fazem duas coisas. Levam notícias de dano à medula espinhal. E soltam pequenos mensageiros na pele.

    Um desses mensageiros é o [cgrp|CGRP]. Ele alarga os vasos, e a pele fica vermelha e quente. A área vermelha se chama [flare|vermelhidão].
ask-skin-figure = Abaixo, histamina é picada em pele virtual. O sinal corre pelos ramos do nervo, e a vermelhidão vai muito além da picada.
ask-skin-unknown = Em pele saudável, a vermelhidão se mede bem. Na fibromialgia, alguns estudos acharam vermelhidão maior, e outros não. Não se sabe quanto isso importa para a dor que dura.

ask-nerves = O que acontece nos meus nervos?
ask-nerves-shows = O desenho vivo depois de uma lesão.
ask-nerves-text = Depois de uma lesão, as terminações nervosas disparam com mais facilidade. É a [sensitization|sensibilização]. O tecido inflamado produz [ngf|fator de crescimento nervoso], que mantém as terminações alertas por dias.

    Mais para dentro, a medula também pode aumentar o volume. Na maioria das pessoas tudo isso se acalma.
ask-nerves-figure = Com o botão Tocar passam 120 dias depois de um punho quebrado. Escolha uma parte para ler sobre ela.
ask-nerves-unknown = Ninguém pode olhar com tanto detalhe a medula de uma pessoa viva. Muito desta parte vem de animais.

ask-touch = Por que o toque dói?
ask-touch-shows = O mesmo pincel macio, antes e depois.
ask-touch-text = Um pincel macio ativa fibras do toque, não fibras de dano. Pequenas células nervosas da medula separam as duas coisas.

    Quando essas células perdem força, o toque chega à via da dor. Médicos chamam isso de [allodynia|alodinia]. A dor é real, mesmo que a pele pareça bem.
ask-touch-figure = Tomás é um homem inventado. Uma doença leva aos poucos as suas fibras nervosas finas. Um pincel macio passa na mão dele antes da doença, e um ano depois.
ask-touch-unknown = Nas clínicas, o toque muitas vezes dói em quem vive com SDRC. No modelo, ele até acalma a dor de algumas pessoas. Aqui o modelo é fraco.

ask-real = É real?
ask-real-shows = Dois sinais em duas pessoas após a mesma lesão.
ask-real-text = Sim. A dor que fica tem companhia que se pode medir: calor, inchaço, mensageiros na pele, e nervos que disparam sozinhos.

    Um exame de imagem ou de sangue ainda pode sair normal. Esses exames procuram outras coisas.
ask-real-figure = Noor e Ingrid são inventadas. As duas quebraram o punho do mesmo jeito. Noor ficou bem; Ingrid vive com [crps|SDRC]. O modelo mostra o que passa em Noor e fica em Ingrid.
ask-real-unknown = Nenhum teste sozinho mostra a dor que dura. O calor da pele se mede com facilidade; ninguém vê os contatos de uma medula viva. O que se acha varia de pessoa a pessoa. Algumas não têm nenhum destes sinais.
real-warmth = A mão: mais quente ou mais fria que a outra
real-synapses = Na medula espinhal: contatos reforçados da mão
real-sum = Após três anos: { $ingrid } de 1 em Ingrid e { $noor } de 1 em Noor.
real-sum-warmth = Após três anos as mãos diferem em { $ingrid } °C em Ingrid e em { $noor } °C em Noor.

ask-start = Por que começou?
ask-start-shows = Uma lesão, duas pessoas.
ask-start-text = A mesma lesão pode sarar numa pessoa e começar uma dor que dura em outra. Ninguém fez nada de errado.

    No modelo, as pessoas diferem em mais de cem pequenos detalhes. Cada um, sozinho, não faz mal. Algumas misturas deixam o circuito seguir por si mesmo.
ask-start-figure = Noor e Ingrid quebram o punho do mesmo jeito. Só os traços delas diferem.
ask-start-unknown = Não se sabe quais traços importam mais em pessoas reais. No modelo, muitas misturas diferentes levam ao mesmo fim.

ask-away = Vai passar?
ask-away-shows = 100 pessoas virtuais depois de um punho quebrado.
ask-away-text = Depois de uma lesão, a maioria das pessoas fica bem. O modelo mostra o mesmo: no início a dor é comum, e depois fica rara.

    Para uma só pessoa, ninguém pode saber antes. Um modelo também não.
ask-away-figure = Cada figura é uma pessoa virtual depois de um punho quebrado. Mover o controle faz o tempo passar.
ask-away-unknown = Ninguém sabe antes em quem a dor fica. Num estudo, 4 de 100 pessoas tinham SDRC quatro meses depois de um punho quebrado.

ask-treats = O que trata isso?
ask-treats-shows = O que estudos testaram, em pessoas virtuais.
ask-treats-text = Nenhum tratamento ajuda todo mundo. Estudos testaram muitos, e a maioria ajuda um pouco algumas pessoas.

    O modelo tem quinze deles, cada um como um estudo o deu. Ele não sabe nada de danos, por isso não pode dizer qual é melhor.
ask-treats-figure = Aqui, pessoas virtuais que vivem com fibromialgia fazem exercício em água morna por doze semanas, como num estudo. Depois param.
ask-treats-unknown = Ninguém sabe quem será ajudado por qual tratamento, e um modelo também não. O modelo não tem nenhum efeito colateral. Um médico sabe mais que esta página.

ask-lasts = O alívio dura depois de parar?
ask-lasts-shows = A dor durante um tratamento, e no ano seguinte.
ask-lasts-text = Um tipo de alívio dura só enquanto há tratamento. Outro poderia ficar, se um circuito se acalma e não recomeça.

    Poucos estudos olharam as pessoas depois de parar. Por isso, da maioria dos tratamentos ninguém sabe.
ask-lasts-figure = Aqui, pessoas virtuais que vivem com fibromialgia tomam pregabalina por oito semanas, como num estudo. Depois param.
ask-lasts-unknown = De poucos tratamentos se sabe o que acontece depois de parar. Parar alguns remédios de repente pode fazer mal; o modelo não sabe disso.

touch-before = antes da doença
touch-after = um ano depois
touch-title = Dor que um pincel macio acrescenta, 0 a 10
touch-summary = Antes da doença o pincel acrescenta { $before } de 10. Um ano depois acrescenta { $after } de 10.
touch-waiting = Tomás vive um ano
relief-waiting = Maria vive três anos, uma vez para cada seta
relief-title = Dor da mão enquanto falta uma seta
relief-stays = Alívio que fica
relief-goes = Alívio que vai embora
relief-away = sem a seta
relief-nothing = nada mudado
relief-stays-words = Seta que falta: { $meaning }. Um ano depois de ela voltar, a dor é { $back } de 10.
relief-goes-words = Seta que falta: { $meaning }. Um ano depois de ela voltar, a dor é { $back } de 10.
relief-none = Nenhuma seta sozinha faz isso em Maria.

## Tests

tests-label = Testes
site = Onde
site-forearm = antebraço
site-trapezius = músculo do ombro
site-help = Para o modelo, braço, mão, perna e pé são uma só pele.
site-help-one = Este teste é na pele de um membro. Para o modelo, braço, mão, perna e pé são uma só pele.
people-all = Linha: o meio de { $people } pessoas virtuais. Sombra: 90 de cada 100.
people-beside = Linhas: o meio de { $people } pessoas virtuais saudáveis e de { $beside } ao lado. Sombra: 90 de 100 de cada grupo.
people-few = Um primeiro olhar a { $people } pessoas virtuais. A faixa vem quando o controle para.
beside-label = Ao lado de pessoas saudáveis
beside-none = mais ninguém
beside-says = Em { $group }: { $text }
beside-arm = { $group }, { $arm }
beside-fault = Uma falha conhecida: a vermelhidão destas pessoas virtuais não chega a metade da das pessoas saudáveis. No modelo, durante uma doença longa, as terminações nervosas ficam com poucos mensageiros e os vasos cansam-se deles.
beside-fault-studies = Nos estudos a vermelhidão delas é igual ou maior.
beside-flare = Esta imagem é de uma pessoa saudável típica, e de ninguém que esteja doente.
pain-before = Antes já tinham dor de { $value } de 10.
numb-strip = Adormecer uma faixa de pele
numb-strip-help = O nervo embaixo não leva nada, e a vermelhidão para ali.
take-away = Para levar
take-away-lead = O mesmo teste como arquivo de estudo. O programa neuroflare dá com ele os mesmos números.
save-study = Salvar study.yaml
cite = Como citar
measured = { $citation }, medido em { $people } pessoas, { $dose }
measured-some = { $citation }, medido, { $dose }
study-found = { $citation } achou { $value }
ninety = 90 de 100 pessoas virtuais: { $low } a { $high }.
ninety-more = 90 de 100 pessoas virtuais: { $low } a { $high } ou mais.
never-began = Em { $count } de 100 não começou.
not-begun = ainda não em { $value }, onde o teste acaba
minutes = { $minutes } min
seconds = { $seconds } s
axis-minutes = minutos
axis-seconds = segundos
unit-perfusion-change = % acima do repouso
unit-axon-reflex = % acima do repouso
unit-perfusion = % do repouso
unit-pain = dor, 0 a 10
unit-evoked-pain = dor, 0 a 10
unit-wheal-thickness = mm
short-perfusion-change = %
short-axon-reflex = %
short-perfusion = %
short-pain = de 10
short-evoked-pain = de 10
short-wheal-thickness = mm
readout-perfusion-change = Fluxo de sangue da pele sob o creme
readout-axon-reflex = Fluxo de sangue a 8 mm
readout-perfusion = Fluxo de sangue da pele
readout-pain = Dor, como se conta depois
readout-evoked-pain = Dor do momento
readout-wheal-thickness = Espessura da pápula
readout-wheal-diameter = Largura da pápula após 15 minutos
readout-heat-pain-threshold = O calor começa a doer em
readout-pressure-pain-threshold = A pressão começa a doer em
value-heat-pain-threshold = { $value } °C
value-wheal-diameter = { $value } mm
value-pressure-pain-threshold = { $value } kPa
one-perfusion-change = O fluxo sobe mais em { $when }: { $value } % acima do repouso. Em 90 de 100 pessoas virtuais fica então entre { $low } e { $high } %.
one-axon-reflex = Ao lado, o fluxo sobe mais em { $when }: { $value } % acima do repouso. Em 90 de 100 fica entre { $low } e { $high } %.
one-perfusion = O fluxo cai mais em { $when }: { $value } % do repouso. Em 90 de 100 pessoas virtuais fica entre { $low } e { $high } %.
one-pain = A dor é maior em { $when }: { $value } de 10. Em 90 de 100 pessoas virtuais fica entre { $low } e { $high }.
one-evoked-pain = A dor é maior em { $when }: { $value } de 10. Em 90 de 100 pessoas virtuais fica entre { $low } e { $high }.
one-wheal-thickness = A pápula é mais espessa em { $when }: { $value } mm. Em 90 de 100 pessoas virtuais fica entre { $low } e { $high } mm.
two-axon-reflex = No máximo, o fluxo está { $a } % acima do repouso ({ $first }) e { $b } % ({ $second }).
two-pain = No máximo, a dor é { $a } de 10 ({ $first }) e { $b } ({ $second }).
two-evoked-pain = No máximo, a dor é { $a } de 10 { $first }, e { $b } { $second }.
train-grows = O primeiro pulso dói { $first } de 10, e o décimo { $tenth }. A dor cresce de pulso em pulso.
train-same = O primeiro pulso dói { $first } de 10, e o décimo { $tenth }. O modelo não mostra aumento. Em pessoas, a dor muitas vezes cresce.
arm-capsaicin = com capsaicina
arm-heat = com calor
arm-noradrenaline = com noradrenalina
arm-pressure = com pressão
arm-train = dez pulsos
arm-histamine = com histamina
arm-alone = só com calor
arm-with-cold = com uma mão fria também
arm-bare = pele normal
arm-numb = pele adormecida

test-capsaicin = Capsaicina
test-capsaicin-question = Como a pele responde à capsaicina?
test-capsaicin-lead = A [capsaicin|capsaicina] faz a pimenta arder. Na pele ela abre uma porta de fibras de dor, e a pele fica vermelha e quente.
test-capsaicin-limits = Fraqueza conhecida: a curva sobe cedo demais em doses baixas. 100 microgramas não fazem nada em pessoas, e algo no modelo.
test-heat = Calor
test-heat-question = Como a pele responde ao calor?
test-heat-lead = Uma sonda quente fica meio minuto na pele. Fibras de dano disparam, e ao lado a pele fica vermelha.
test-heat-limits = Fraqueza conhecida: sob a sonda os vasos também são aquecidos diretamente. O modelo deixa isso de fora.
test-noradrenaline = Noradrenalina
test-noradrenaline-question = O que a noradrenalina faz com os vasos?
test-noradrenaline-lead = A [noradrenaline|noradrenalina] é o mensageiro dos [sympathetic-nerves|nervos simpáticos]. Ela estreita vasos, e a pele fica pálida e fria.
test-noradrenaline-limits = Fraqueza conhecida: o fluxo cai mais no modelo que em pessoas.
test-pressure = Pressão
test-pressure-question = Quando a pressão começa a doer?
test-pressure-lead = Uma ponta romba aperta cada vez mais, até a pressão fixada aqui. Médicos acham assim lugares sensíveis.
test-repeated-heat = Calor repetido
test-repeated-heat-question = O décimo pulso dói mais que o primeiro?
test-repeated-heat-lead = Dez pulsos curtos de calor se seguem. Se vêm rápido, a medula pode somá-los. É a [temporal-summation|somação temporal].
test-conditioning = Dor freia dor
test-conditioning-question = Uma dor pode acalmar outra?
test-conditioning-lead = Uma mão em água gelada dói. Em muitos, uma segunda dor parece então mais fraca. É a [conditioned-pain-modulation|modulação condicionada da dor].
test-conditioning-limits = Em algumas pessoas saudáveis uma dor aumenta a outra. Isso não é doença.
test-histamine = Histamina
test-histamine-question = Como crescem pápula e vermelhidão?
test-histamine-lead = A [histamine|histamina] é picada na pele, como num teste de alergia. Uma [wheal|pápula] pálida sobe, e uma [flare|vermelhidão] se espalha em volta.
test-histamine-limits = Fraqueza conhecida: as pápulas do modelo têm metade da largura das de pessoas.
test-anaesthetic = Anestésico
test-anaesthetic-question = A vermelhidão precisa do nervo?
test-anaesthetic-lead = Se um [local-anaesthetic|anestésico local] para o nervo, a vermelhidão ao lado da capsaicina fica pequena. Então o nervo a leva.

knob-dose = Dose
knob-dose-help = Quanta capsaicina vai na pele. Cada passo multiplica.
knob-dose-value = { $value } microgramas
knob-temperature = Temperatura
knob-temperature-help = Quanto a sonda esquenta. Começa em 32 °C.
knob-temperature-value = { $value } °C
knob-current = Força
knob-current-help = A corrente que leva noradrenalina à pele, por dois minutos.
knob-current-value = { $value } mA
knob-pressure = Pressão máxima
knob-pressure-help = A pressão sobe 50 kPa por segundo até lá.
knob-pressure-value = { $value } kPa
knob-interval = Tempo entre pulsos
knob-interval-help = Do início de um pulso ao início do seguinte.
knob-interval-value = { $value } s
knob-cold = Frio da outra mão
knob-cold-help = 0 é água morna, 100 é água gelada.
knob-cold-value = { $value } de 100
knob-concentration = Concentração
knob-concentration-help = Quanta histamina há na gota da agulha. Cada passo multiplica.
knob-concentration-value = { $value } mg/mL
knob-block = Quanto do nervo está bloqueado
knob-block-help = 0 deixa o nervo como está, 100 o para de todo.
knob-block-value = { $value } de 100

flare-title = A pele vista de cima
flare-waiting = A vermelhidão é seguida numa pele de 13 por 13 cm
flare-summary = Aos { $minutes } minutos a vermelhidão cobre { $area } cm². No máximo cobre { $largest } cm².
flare-pale = Aos { $minutes } minutos. A pele está pálida onde a noradrenalina estreitou os vasos. Não há vermelhidão.
flare-low = repouso
flare-high = { $times } vezes o fluxo em repouso
flare-pale-low = quase sem fluxo
flare-pale-high = fluxo em repouso
flare-time = Tempo
flare-time-help = Ir a qualquer momento, ou tocar.
flare-note = Uma pessoa virtual típica. A linha está onde o fluxo é metade maior que em repouso. O ponto é o estímulo.

## Sure

sure-title = Quão certo é isso?
sure-spread = De 100 pessoas virtuais, 90 têm um máximo entre { $low } e { $high } { $unit }.
sure-spread-healthy = De 100 pessoas virtuais saudáveis, 90 têm um máximo entre { $low } e { $high } { $unit }.
sure-lowest = No ponto mais baixo, 90 de 100 pessoas virtuais estão entre { $low } e { $high } { $unit }.
sure-lowest-healthy = No ponto mais baixo, 90 de 100 pessoas virtuais saudáveis estão entre { $low } e { $high } { $unit }.
sure-line = De { $total } resultados publicados desse tipo, o modelo concorda com { $agrees } e erra { $misses }. Em { $unclear } está perto ou não pode dizer.
sure-line-all = De { $total } resultados publicados de todo tipo, o modelo concorda com { $agrees } e erra { $misses }. Em { $unclear } está perto ou não pode dizer.
sure-none = Ainda não há resultado publicado desse tipo na coleção.
sure-assumed = { $share } de 100 números do modelo são ao menos em parte supostos.
sure-more = Ver quais

## The loop

loop-title = O circuito
loop-lead = Nervos, vasos, células de defesa, medula e cérebro falam entre si. Escolha uma parte para ler sobre ela. Desligue uma seta e veja o que muda.
loop-picture = Desenho do circuito: pele embaixo à esquerda, medula e cérebro à direita, estresse e mão em cima. Cada parte pode ser escolhida.
loop-region = O desenho vivo; em tela estreita ele pode ser movido de lado
loop-slide = O desenho é mais largo que a tela. Mova-o para os lados.
loop-skin = pele
loop-event = O que acontece
event-capsaicin = Capsaicina na pele, 2 horas
event-injury = Um punho quebrado, 120 dias
event-infection = Uma infecção, 21 dias
event-stress = Meio ano de estresse forte
event-capsaicin-after = capsaicina na pele
event-injury-after = um punho quebrado
event-infection-after = uma infecção
event-stress-after = meio ano de estresse forte
loop-time-help = Ir a qualquer momento, ou tocar.
day = dia { $day }
loop-level = { $part }: { $level } de 100
loop-summary = Numa pessoa virtual típica, após { $event }: a dor é { $pain } de 10 no máximo, e { $end } no fim.
loop-summary-off = { $count ->
    [one] Com uma seta desligada
   *[other] Com { $count } setas desligadas
  }, a dor é { $pain } de 10 no máximo, e { $end } no fim. Com todas as setas seria { $before } no máximo.
loop-key = Cada barra mostra quanto uma parte está longe do repouso: para cima é mais, para baixo é menos. Um risco na barra mostra o nível com todas as setas. Setas grossas estão ativas.
loop-all-back = Devolver todas as setas
loop-connections = Conexões
switch-off = Desligar
switch-on = Devolver
link-fixed = Este passo é o que um nervo ou uma medula é. O modelo não tem botão para ele.
link-all = Isto muda de uma vez as { $count } conexões abaixo.
evidence = O que fala a favor e contra ({ $count })
evidence-none = Nenhum achado publicado apoia ainda esta conexão. Ela é suposta.
speaks-for = A favor
speaks-against = Contra
arrow-name = Nome no modelo: { $name }

part-ending = terminação nervosa
part-ending-text = A ponta de uma fibra fina de dor ([nociceptor|nociceptor]) na pele. Ela leva notícias de dano para dentro, e solta mensageiros onde está.
part-peptides = mensageiros dos nervos
part-peptides-text = [cgrp|CGRP] e [substance-p|substância P], que as terminações nervosas soltam. Eles alargam vasos, deixam passar líquido e despertam células de defesa.
part-vessel = vaso sanguíneo
part-vessel-text = Vasos pequenos da pele. Eles se alargam com mensageiros dos nervos e se estreitam com [noradrenaline|noradrenalina]. Mais fluxo dá pele vermelha e quente; a medida é o [perfusion|fluxo de sangue].
part-immune = células de defesa
part-immune-text = Um [mast-cell|mastócito], que guarda histamina, e glóbulos brancos, que chegam em horas. Eles limpam o lugar depois de uma lesão.
part-cytokines = citocinas
part-cytokines-text = [cytokine|Citocinas] são mensageiros entre células de defesa, como o [tnf|TNF]. Elas chamam mais células e deixam as terminações nervosas alertas.
part-growth = fator de crescimento
part-growth-text = O [ngf|fator de crescimento nervoso] vem de células da pele e de defesa. Ele mantém as terminações nervosas sensíveis por dias.
part-receptors = receptores alfa
part-receptors-text = [alpha-adrenoceptor|Receptores alfa-1] em terminações nervosas. As saudáveis têm poucos. Quando há mais, a noradrenalina pode excitar fibras de dor.
part-sympathetic = nervo simpático
part-sympathetic-text = Os [sympathetic-nerves|nervos simpáticos] regulam o fluxo de sangue e o suor. O mensageiro deles é a noradrenalina. Estresse e dor os deixam mais ativos.
part-cord = medula espinhal
part-cord-text = Aqui as notícias da pele passam para o cérebro. Sinais fortes podem alargar a passagem, por horas ou por muito mais tempo. É a [sensitization|sensibilização].
part-glia = glia
part-glia-text = A [glia|glia] são células de apoio da medula. Quando está ativa, ela aumenta o volume das células nervosas em volta.
part-brain = cérebro
part-brain-text = Aqui a dor é sentida. Daqui também saem vias nervosas que freiam a dor ou a deixam passar.
part-stress = estresse e hormônios
part-stress-text = A resposta do corpo à carga: alerta, hormônios do [stress|estresse] como o cortisol, sono ruim. Ela age em nervos, vasos e células de defesa.
part-limb = uso do membro
part-limb-text = O que dói é menos usado. Um membro parado perde força e osso, e a pele e os vasos dele mudam.

link-ending-peptides = Uma terminação que dispara solta mensageiros
link-peptides-vessel = Os mensageiros dos nervos alargam os vasos
link-peptides-immune = Os mensageiros dos nervos despertam células de defesa
link-immune-cytokines = As células de defesa produzem citocinas
link-cytokines-immune = As citocinas guiam as células de defesa
link-cytokines-growth = A inflamação aumenta o fator de crescimento
link-growth-immune = O fator de crescimento desperta mastócitos
link-growth-ending = O fator de crescimento deixa as terminações sensíveis
link-growth-receptors = O fator de crescimento aumenta os receptores alfa
link-cytokines-ending = A inflamação excita as terminações
link-cytokines-receptors = As citocinas aumentam os receptores alfa
link-immune-vessel = Os glóbulos brancos gastam a parede do vaso
link-vessel-ending = A pele com pouco sangue excita as terminações
link-sympathetic-vessel = A noradrenalina estreita os vasos
link-sympathetic-receptors = A noradrenalina muda os receptores alfa
link-receptors-ending = Os receptores alfa excitam as terminações
link-ending-cord = As terminações ativam a medula
link-cord-glia = Uma medula muito ativa desperta a glia
link-glia-cord = A glia aumenta o volume da medula
link-cord-vessel = A medula freia os nervos dos vasos
link-cord-brain = A medula manda notícias ao cérebro
link-brain-cord = O cérebro freia a dor, ou a deixa passar
link-brain-stress = A dor é um estresse
link-brain-sympathetic = A dor ativa o nervo simpático
link-stress-sympathetic = O estresse ativa o nervo simpático
link-stress-cytokines = Os hormônios do estresse acalmam a inflamação
link-cytokines-stress = A inflamação aumenta os hormônios do estresse
link-cytokines-glia = A inflamação no sangue chega à glia
link-brain-limb = O que dói é menos usado
link-limb-vessel = Usar pouco muda o membro
link-limb-cord = O osso sem carga envia dor

## Arrows

arrow-acid-nociceptor = o ácido das células que desfazem o osso excita as suas terminações nervosas
arrow-adrenergic-keratinocyte = as células da pele respondem à noradrenalina
arrow-alpha-vessel = os receptores alfa estreitam os vasos
arrow-alpha1-keratinocyte = os receptores alfa-1 excitam células da pele
arrow-alpha1-nociceptor = os receptores alfa-1 excitam terminações nervosas
arrow-arousal-sympathetic = o alarme ativa os nervos simpáticos
arrow-brain-glia-descending = a glia ativa do cérebro deixa passar mais dor
arrow-central-csf-ngf = a glia ativa aumenta o fator de crescimento no líquido espinhal
arrow-cgrp-weariness = os vasos respondem menos ao CGRP que dura
arrow-conditioning-descending = uma dor em outro lugar faz o cérebro frear a dor
arrow-cooling-sympathetic = um corpo que esfria ativa os nervos simpáticos da pele
arrow-cortisol-brain-glia = o cortisol acalma a glia do cérebro
arrow-cortisol-immune = o cortisol freia as citocinas do tecido
arrow-cortisol-plasma = o cortisol freia as citocinas de uma infecção
arrow-cortisol-receptor = as células respondem menos ao cortisol que dura
arrow-cytokine-alpha1 = as citocinas aumentam receptores alfa-1 em terminações nervosas e na pele
arrow-cytokine-bone = as citocinas chamam as células que desfazem o osso
arrow-cytokine-cyclooxygenase = as citocinas aumentam a enzima que produz prostaglandinas
arrow-cytokine-leukocyte = as citocinas chamam glóbulos brancos
arrow-cytokine-mast-cell = as citocinas despertam mastócitos
arrow-cytokine-ngf = as citocinas aumentam o fator de crescimento nervoso
arrow-damage-bradykinin = o tecido ferido produz bradicinina
arrow-damage-leukocyte = o tecido ferido chama glóbulos brancos
arrow-demand-set-point = a carga que dura aumenta o repouso dos nervos simpáticos
arrow-disuse-bone = o osso que não suporta peso se desfaz
arrow-disuse-dystrophy = usar pouco muda pele, unhas e pelos
arrow-disuse-glia = o que não é usado desperta a glia da medula
arrow-expectation-descending = o que se espera faz o cérebro frear a dor
arrow-expectation-rating = o que se espera muda a nota que se dá à dor
arrow-glia-chloride = a glia ativa enfraquece os freios da medula
arrow-glia-gain = a glia ativa aumenta o volume das células nervosas da medula
arrow-il10-cytokine = a interleucina-10 freia as citocinas do tecido
arrow-il10-plasma = a interleucina-10 freia as citocinas de uma infecção
arrow-il6-stress-axis = a interleucina-6 aumenta os hormônios do estresse
arrow-immobilisation-disuse = o que não pode ser movido é menos usado
arrow-inflammation-fibres = no tecido inflamado perdem-se terminações nervosas
arrow-inflammation-nociceptor = a inflamação excita as terminações nervosas e as deixa sensíveis
arrow-inflammation-receptor = estar doente faz as células responderem menos ao cortisol
arrow-injury-glia = fibras nervosas feridas despertam a glia da medula
arrow-keratinocyte-ngf = as células da pele produzem fator de crescimento nervoso
arrow-lasting-tolerance = as células respondem menos à inflamação que dura
arrow-mast-cell-leukocyte = os mastócitos chamam glóbulos brancos
arrow-mast-cell-ngf = os mastócitos soltam fator de crescimento nervoso
arrow-ngf-alpha1 = o fator de crescimento aumenta receptores alfa-1 em terminações e na pele
arrow-ngf-mast-cell = o fator de crescimento nervoso desperta mastócitos
arrow-ngf-nociceptor = o fator de crescimento nervoso deixa as terminações sensíveis
arrow-noradrenaline-alpha-vessel = os vasos se acostumam à noradrenalina, e sem ela respondem mais
arrow-noradrenaline-alpha1 = noradrenalina de menos ou demais aumenta os receptores alfa-1
arrow-noradrenaline-loss-supersensitivity = os vasos há muito sem noradrenalina respondem mais a ela
arrow-noradrenaline-nociceptor = a noradrenalina excita terminações que sentem a pressão
arrow-oedema-disuse = o que está inchado é menos usado
arrow-oedema-dystrophy = um inchaço longo muda pele, unhas e pelos
arrow-oxidation-endothelium = os glóbulos brancos gastam a parede do vaso
arrow-pain-arousal = a dor aumenta o alarme do corpo e do cérebro
arrow-pain-brain-glia = a dor desperta a glia do cérebro
arrow-pain-descending = a dor que continua faz o cérebro frear a dor
arrow-pain-disuse = o que dói é menos usado
arrow-pain-sleep = a dor perturba o sono
arrow-pain-stress-axis = a dor aumenta os hormônios do estresse
arrow-pain-sympathetic = a dor ativa os nervos simpáticos
arrow-peptide-keratinocyte = os mensageiros dos nervos despertam células da pele
arrow-peptide-mast-cell = a substância P faz os mastócitos soltarem histamina
arrow-perfusion-dystrophy = sangue de menos ou demais muda pele, unhas e pelos
arrow-potentiation-vessel-outflow = os contatos reforçados da medula freiam os nervos dos vasos
arrow-priming-mast-cell = os mastócitos despertos soltam mais, reagem antes e aumentam
arrow-projection-glia = os sinais fortes de dor despertam a glia da medula
arrow-projection-ltp = os sinais fortes de dor reforçam seus próprios contatos na medula
arrow-sensitization-firing = as fibras silenciosas que ficaram sensíveis disparam sozinhas
arrow-sickness-stress-axis = estar doente aumenta os hormônios do estresse
arrow-sickness-sympathetic = estar doente ativa os nervos simpáticos
arrow-site-plasma = as citocinas passam do tecido para o sangue
arrow-sleep-descending = o sono ruim faz o cérebro deixar passar mais dor
arrow-sleep-loss-sympathetic = o sono que falta ativa os nervos simpáticos
arrow-spread-site = a glia ativa de outros lugares desperta a daqui
arrow-starvation-endothelium = a falta longa de sangue gasta a parede do vaso
arrow-starvation-nociceptor = o tecido com pouco sangue por semanas excita terminações nervosas
arrow-stress-arousal = o estresse aumenta o alarme do corpo e do cérebro
arrow-stress-descending = o alarme faz o cérebro deixar passar mais dor
arrow-stress-stress-axis = o estresse aumenta os hormônios do estresse
arrow-stress-sympathetic = o estresse ativa os nervos simpáticos
arrow-systemic-brain-glia = a inflamação no sangue desperta a glia do cérebro
arrow-systemic-glia = a inflamação no sangue desperta a glia da medula
arrow-systemic-site = a inflamação no sangue desperta células do tecido
arrow-tnf-il6 = o TNF aumenta a interleucina-6
arrow-touch-projection = o toque chega à via da dor quando os freios cedem

## Lives

people-title = Pessoas virtuais
people-lead = Estas pessoas são inventadas. Por trás de todas estão as mesmas equações; só números e acontecimentos diferem. A maioria das vidas acaba bem.
people-choose = Escolher uma pessoa
compare-with = Comparar com
compare-none = Não comparar
compare-name = Comparar com { $name }
compare-made = Comparar com uma pessoa nova
people-sure = Estas vidas são exemplos isolados, escolhidos por uma regra e não à mão.
people-sure-made = Estas vidas são exemplos isolados. A pessoa nova foi feita à mão, com as escolhas acima.
name-noor = Noor
name-noor-line = fica bem
name-noor-story = Noor quebra o punho e usa gesso por cinco semanas. Todos os números dela são típicos.
name-ben = Ben
name-ben-line = SDRC recente
name-ben-story = Ben quebra o punho do mesmo jeito. Três meses depois ele cumpre os critérios de SDRC. Depois melhora devagar.
name-ingrid = Ingrid
name-ingrid-line = SDRC tardia
name-ingrid-story = Ingrid quebrou o punho há três anos. A mão dela estava quente no início e agora está fria.
name-maria = Maria
name-maria-line = fibromialgia
name-maria-story = Maria viveu um ano de estresse forte e noites curtas, com uma infecção no meio.
name-tomas = Tomás
name-tomas-line = fibras finas perdidas
name-tomas-story = Uma doença leva aos poucos as fibras nervosas finas de Tomás, ao longo de dois anos.
name-made = Uma pessoa nova
name-made-line = feita aqui
name-made-story = Esta pessoa é feita com os traços e acontecimentos escolhidos acima.
name-this = esta pessoa
name-this-first = Esta pessoa
life-waiting = { $name } vive três anos
life-pain = Dor, 0 a 10
life-warmth = Mão mais quente ou mais fria que a outra
life-skin = Pele: inflamação e receptores alfa
life-cord = Medula espinhal: contatos reforçados
life-tired = Cansaço e sono que não descansa
life-fibres = Fibras nervosas na pele
quantity-limb-pain = mão
quantity-pain-elsewhere = outros lugares
quantity-warmth = diferença
quantity-inflammation = inflamação
quantity-receptors = receptores alfa
quantity-synapses = mão
quantity-synapses-elsewhere = outros lugares
quantity-fatigue = cansaço
quantity-unrefreshed = sono que não descansa
quantity-fibres = fibras
axis-months = meses
axis-of10 = 0 a 10
axis-degrees = °C
axis-share = 0 a 1, o máximo
axis-times = vezes o saudável
axis-hundred = de 100 pessoas virtuais
months = { $months } { $months ->
    [one] mês
   *[other] meses
  }
life-immobilisation-short = gesso
life-stress-short = estresse
life-sleep-loss-short = noites curtas
life-small-fibre-loss-short = perdem-se fibras
life-sum-pain = { $name }: a dor da mão é { $first } no pior momento, { $month } após um mês e { $year } após um ano. Em outros lugares é { $other } no fim.
life-sum-warmth = A mão fica no máximo { $first } °C mais quente que a outra.
life-sum-never-warmer = A mão nunca está mais quente que a outra.
life-end-warmer = No fim está { $end } °C mais quente.
life-end-colder = No fim está { $end } °C mais fria.
life-end-same = No fim não há diferença.
life-flat-warmth = Não há diferença: as duas mãos estão sempre igualmente quentes.
life-flat = Nada disso muda em todo o tempo.
life-sum-skin = A inflamação chega a { $first } de 1 e é { $end } no fim. Os receptores alfa acabam em { $other }.
life-sum-cord = Os contatos da mão chegam no máximo a { $first } de 1, e acabam em { $end }.
life-sum-tired = O cansaço chega a { $first } de 10. No fim ele é { $end }, e o sono que não descansa é { $other }.
life-sum-fibres = As fibras acabam em { $end } vezes o número saudável.
life-touch = { $name } e um pincel macio na mão: ele acrescenta { $before } de 10 antes, e { $after } um ano depois.
life-apart = Em que esta pessoa está mais longe do típico
apart-higher = acima do típico em { $sd } { $sd ->
    [one] passo
   *[other] passos
  } (desvios padrão)
apart-lower = abaixo do típico em { $sd } { $sd ->
    [one] passo
   *[other] passos
  } (desvios padrão)
life-apart-note = Estas não são as causas. Outras pessoas têm os mesmos números e ficam bem, porque o resto delas difere.
verdict-well = Após três anos { $name } está bem de novo.
verdict-unharmed = Nestes três anos { $name } nunca tem mais que pouca dor.
verdict-warmer = Após três anos { $name } tem pouca dor ({ $pain } de 10); a mão ainda está { $degrees } °C mais quente que a outra.
verdict-colder = Após três anos { $name } tem pouca dor ({ $pain } de 10); a mão ainda está { $degrees } °C mais fria que a outra.
verdict-pain = Após três anos { $name } tem dor ({ $pain } de 10), e não cumpre nenhum conjunto de critérios.
verdict-crps = Após três anos { $name } tem dor ({ $pain } de 10), e cumpre os critérios de pesquisa para SDRC.
verdict-fibromyalgia = Após três anos { $name } tem dor ({ $pain } de 10), e cumpre os critérios de pesquisa para fibromialgia.
verdict-both = Após três anos { $name } tem dor ({ $pain } de 10), e cumpre os critérios de SDRC e de fibromialgia.
two-title = Dor de { $name }, 0 a 10
two-lives = Um ano após a mesma lesão, Noor tem dor { $noor } de 10. Ingrid tem dor { $ingrid } de 10.
crowd-heading = E outras 100 pessoas?
crowd-lead = Uma vida diz pouco. Aqui 100 pessoas virtuais quebram o punho. Elas diferem nos traços e no que ninguém sabe.
crowd-title = 100 pessoas virtuais depois de um punho quebrado
crowd-waiting = 100 pessoas virtuais vivem dois anos
crowd-count = { $hurts } de 100
crowd-in-pain = têm dor: { $when }
crowd-help = Uma figura cheia tem dor, uma vazia não. Ter dor é 1 de 10 ou mais.
crowd-summary = Momento: { $when }. Têm dor { $hurts } de 100 pessoas virtuais. Após um ano são { $year }; { $crps } cumprem critérios de SDRC, e { $fibromyalgia } de fibromialgia.
crowd-pain = com dor
crowd-strong = com dor forte
made-title = Fazer uma pessoa
made-lead = Cada controle é um traço desta pessoa virtual. No meio ele é como numa pessoa típica.
made-events = O que acontece
made-fracture = um punho quebrado, com gesso
made-infection = uma infecção
made-stress = meio ano de estresse forte
made-sleep = meio ano de noites curtas
made-surgery = uma cirurgia na mão
trait-typical = como o típico
trait-lower = abaixo do típico
trait-higher = acima do típico
trait-much-lower = muito abaixo do típico
trait-much-higher = muito acima do típico
trait-adrenergic-expression-nerve = Receptores alfa que podem crescer
trait-adrenergic-expression-nerve-help = Quantos receptores alfa-1 as terminações nervosas podem vir a ter.
trait-sympathetic-gain-stress = Resposta do corpo ao estresse
trait-sympathetic-gain-stress-help = Com que força o estresse ativa os nervos simpáticos.
trait-spinal-ltp-gain = Força da memória da medula
trait-spinal-ltp-gain-help = Quanto os contatos reforçados aumentam o sinal.
trait-spinal-glia-reactivity = Alerta da glia
trait-spinal-glia-reactivity-help = Com que facilidade as células de apoio da medula despertam.
trait-brain-inhibition-capacity = Força para frear a dor
trait-brain-inhibition-capacity-help = Quanto freio uma dor em outro lugar pode chamar.
trait-immune-damage-healing = Rapidez para sarar
trait-immune-damage-healing-help = Com que rapidez o tecido ferido sara.
trait-nociceptor-density-rest = Fibras nervosas na pele
trait-nociceptor-density-rest-help = Quantas terminações a pele saudável tem.
trait-vessel-flow-reserve = Reserva dos vasos
trait-vessel-flow-reserve-help = Quanto o fluxo de sangue pode subir acima do repouso.

## Treatments

treat-title = Tratamentos em pessoas virtuais
treat-lead = Escolha um que um estudo testou. Pessoas virtuais fazem como no estudo, e depois param.
treat-who = Quem
ill-fm = Fibromialgia
ill-crps = SDRC
ill-sfn = Neuropatia de fibras finas
treat-drug = Tratamento
treat-drug-without = Sem remédio
treat-drug-medicines = Remédios
treat-study = Como neste estudo
treat-order = Em ordem alfabética. Nenhuma ordem aqui diz qual é melhor.
treat-elsewhere = Faltam a terapia de conversa e o tratamento do sono: a coleção não tem estudos deles que o modelo possa seguir.
treat-elsewhere-all = Faltam o exercício, a terapia de conversa e o tratamento do sono. A coleção não tem estudos deles nestas pessoas que o modelo possa seguir.
treat-study-dose = { $citation }, { $dose }
treat-dose-low = dose mais baixa
treat-dose-middle = dose média
treat-dose-high = dose mais alta
treat-told = um estudo contado numa página da internet
treat-given = No estudo, as pessoas fizeram este tratamento por { $for }. Já viviam com a doença havia cerca de { $ill }.
treat-given-practice = No estudo, as pessoas faziam isto cerca de { $often } vezes por semana, por { $for }. Já viviam com a doença havia cerca de { $ill }.
treat-given-once = No estudo, as pessoas receberam isto uma vez. Já viviam com a doença havia cerca de { $ill }.
treat-weeks = { $weeks } semanas
treat-days = { $days } { $days ->
    [one] dia
   *[other] dias
  }
treat-ill-months = { $months } meses
treat-ill-years = { $years } anos
treat-start = Quando começar: após uma doença de
treat-stop = Quando parar: após
treat-stop-help = No estudo foram { $weeks } semanas.
treat-fixed = Isto foi dado como um só ciclo, e o modelo o dá inteiro.
treat-waiting = Pessoas virtuais vivem até adoecer assim. A primeira vez leva até um minuto.
treat-chart = { $name }: dor de 0 a 10
treat-treated = com o tratamento
treat-dummy = com um tratamento simulado
treat-nothing = sem tratamento
treat-span = tratamento
treat-span-once = uma vez
treat-sum = A dor vai de { $first } a { $end } de 10 na última semana. É { $dummy } com um tratamento simulado e { $nothing } sem nenhum. Meio ano depois é { $half }, e { $without } sem tratamento.
treat-sum-open = A dor vai de { $first } a { $end } de 10 na última semana. Sem tratamento é { $nothing }. Meio ano depois é { $half }, e { $without } sem tratamento.
treat-sum-once = A dor vai de { $first } a { $end } de 10 na semana seguinte. É { $dummy } com um tratamento simulado e { $nothing } sem nenhum. Meio ano depois é { $half }, e { $without } sem tratamento.
treat-band = Linhas: a média de { $people } pessoas virtuais. Sombra: onde a põem 90 de 100 leituras do que não se sabe.
treat-lasts = O alívio dura?
treat-word-fades = Vai embora.
treat-word-lasts-a-while = Dura um tempo.
treat-word-lasts = Dura.
treat-word-not-known = Não se sabe.
treat-verdict-waiting = Vendo quanto disto se apoia em números supostos.
treat-verdict-fades = Três meses depois do fim, pode restar pouco do alívio.
treat-verdict-fades-days = Das pessoas virtuais que o tratamento ajudou, metade perde o alívio em até { $when } depois de parar.
treat-verdict-lasts-a-while = O alívio ainda está lá três meses depois do fim, e um ano depois pode ter ido embora.
treat-verdict-lasts = O alívio ainda está lá um ano depois do fim.
treat-reason-few-draws = São poucas demais as leituras do modelo em que há pessoas doentes assim.
treat-reason-no-relief = O modelo não tem certeza de que este tratamento dê algum alívio.
treat-reason-not-followed = Nenhum estudo controlado olhou as pessoas depois de parar um tratamento assim.
treat-reason-assumed = Mais da metade do que o modelo diz sobre isto se apoia em números supostos.
treat-reason-rule = O que resta depois de parar pode ser menos do que as pessoas sentiriam.
treat-alone = Só pelas suas curvas, o modelo diria: { $word }
treat-helped = Quantas pessoas ajudou
treat-helped-lead = De 100 pessoas virtuais, tantas têm ao menos 30 % menos dor que antes.
treat-when = Quando
treat-arm = Com quê
treat-off-0 = Na última semana
treat-off-once = Na semana seguinte
treat-off-12 = Três meses depois
treat-off-52 = Um ano depois
treat-of-100 = { $count } de 100 (de { $low } a { $high })
treat-of-100-all = { $count } de 100
treat-dummy-note = Nos estudos, mais pessoas do que aqui melhoram com um tratamento simulado, pois os diários variam e se entra em semanas ruins. Esse alívio mostra como o corpo pode baixar a dor. Não quer dizer que a dor era irreal.
treat-open-note = Neste estudo, todas as pessoas sabiam o que recebiam. Esperar ajuda já pode trazer alívio, também no modelo. Sem um tratamento simulado, ninguém pode separar as duas coisas.
treat-inside = O que mudou por dentro
treat-inside-lead = A última semana de tratamento, ao lado das mesmas pessoas sem tratamento.
treat-inside-once = A semana depois de ele ser dado, ao lado das mesmas pessoas sem tratamento.
treat-inside-all = Tudo o que foi olhado
treat-moved = { $mean } % (de { $low } a { $high } %)
treat-moved-less = { $mean } % menos (de { $low } a { $high })
treat-moved-more = { $mean } % mais (de { $low } a { $high })
treat-unknown = O que este modelo não sabe
treat-harms = Ele não sabe nada de danos: nem efeitos colaterais, nem hábito, nem problemas ao parar um remédio. Por isso não pode pesar ajuda e dano.
treat-harms-practice = Ele não sabe nada de danos: nem músculos doloridos, nem lesões, nem dias piores depois de fazer demais. Por isso não pode pesar ajuda e dano.
treat-others = Ele não conhece idade, sexo, outras doenças, nem remédios que não combinam.
treat-others-practice = Ele não conhece idade, sexo, outras doenças, nem o preparo e a força de ninguém.
treat-no-advice = Isto não é conselho para fazer, nem para deixar de fazer.
treat-licence = Licença de { $name }.
treat-never-stop = Nunca pare nem mude um remédio por causa disto. Parar alguns de repente pode fazer mal.
treat-assumed = Do que resta depois de parar, { $share } % da dúvida vem de números supostos.
treat-published = O que este estudo achou
treat-protocol = O que não se viu do plano dele, e aqui se supõe
treat-take = O mesmo tratamento como plano de ensaio. O programa neuroflare dá com ele os mesmos números.
treat-save = Salvar design.yaml
treat-all = Experimentar outros tratamentos
licence-usa-not-eu = com licença nos EUA desde { $year }, recusada na União Europeia
licence-not-usa = sem licença nos EUA, em outros lugares não se sabe
licence-not-known = esta coleção não sabe
licence-no-medicine = Não é um remédio, por isso não precisa de licença.
drug-amitriptyline = Amitriptilina
drug-amitriptyline-plain = Um remédio antigo para o ânimo baixo, dado contra a dor em doses pequenas à noite.
drug-aprepitant = Aprepitanto
drug-aprepitant-plain = Uma cápsula contra enjoo que mantém a substância P longe do receptor dela.
drug-capsaicin-patch = Adesivo de capsaicina
drug-capsaicin-patch-plain = Um adesivo com muita capsaicina. As terminações nervosas finas da pele recuam por meses.
drug-cyclobenzaprine = Ciclobenzaprina
drug-cyclobenzaprine-plain = Um comprimido contra músculos tensos, testado à noite.
drug-duloxetine = Duloxetina
drug-duloxetine-plain = Uma cápsula, também para o ânimo baixo, que mantém dois mensageiros por mais tempo entre células nervosas.
drug-exercise = Exercício
drug-exercise-plain = Exercício regular, num ritmo que a pessoa consegue manter.
drug-exercise-doubt = Do exercício ele só conhece o efeito possível em sono, alarme, nervos do estresse e opioides do próprio corpo. O exercício também mantém em uso as partes que doem. Músculos, peso e ânimo não estão nele.
drug-gabapentin = Gabapentina
drug-gabapentin-plain = Uma cápsula, feita primeiro contra convulsões. As terminações nervosas na medula soltam menos mensageiros.
drug-ketamine = S-cetamina
drug-ketamine-plain = Um anestésico, dado na veia em doses pequenas.
drug-ketotifen = Cetotifeno
drug-ketotifen-plain = Um comprimido antigo contra alergia, que mantém os mastócitos fechados e bloqueia a histamina.
drug-naltrexone = Naltrexona, dose baixa
drug-naltrexone-plain = Um comprimido que bloqueia receptores de opioides, testado em um décimo da dose comum.
drug-prednisolone = Prednisolona
drug-prednisolone-plain = Um comprimido de cortisona.
drug-pregabalin = Pregabalina
drug-pregabalin-plain = Uma cápsula, feita primeiro contra convulsões. As terminações nervosas na medula soltam menos mensageiros.
drug-propranolol = Propranolol
drug-propranolol-plain = Um remédio que bloqueia a adrenalina no coração, e parte do alarme.
drug-sympathetic-block = Bloqueio simpático
drug-sympathetic-block-plain = Um anestésico local nos gânglios nervosos que servem os vasos de um membro.
drug-tramadol = Tramadol
drug-tramadol-plain = Um comprimido de opioide fraco, que o fígado muda em outro mais forte.
inside-limb-peptide-cgrp = CGRP do membro
inside-limb-tissue-inflammation = Inflamação do membro
inside-limb-nerve-phenotype = Reserva de mensageiros nas terminações nervosas do membro
inside-axial-tissue-inflammation = Inflamação do tronco
inside-axial-nerve-phenotype = Reserva de mensageiros nas terminações nervosas do tronco
inside-outflow-outflow = Tráfego nos nervos simpáticos
inside-limb-junction-alpha1-nerve = Receptores alfa-1 nas terminações nervosas do membro
inside-limb-cord-ltp = Contatos reforçados na medula, do membro
inside-axial-cord-ltp = Contatos reforçados na medula, do tronco
inside-axial-cord-glia = Glia alerta da medula
inside-central-descending-inhibition = Sinais do cérebro que freiam a dor
inside-central-descending-facilitation = Sinais do cérebro que aumentam a dor
inside-central-sleep-debt = Sono que falta
inside-central-arousal = Alarme do corpo e do cérebro

## How sure are we

sure-view-title = Quão certo é isso?
sure-view-lead = Cada número publicado da coleção está ao lado do que o modelo prevê. O que ele erra fica à vista.
sure-about = Sobre
group-all = tudo
group-healthy = pessoas saudáveis
group-crps = pessoas que vivem com SDRC
group-treatments = ensaios de tratamentos
group-fibromyalgia = pessoas que vivem com fibromialgia
group-small-fibre-neuropathy = pessoas que vivem com neuropatia de fibras finas
sure-all-rows = Todos os resultados
sure-kept-aside = Só os resultados separados como teste
sure-bar = De { $total } resultados, o modelo concorda com { $agrees }, está perto em { $near } e erra { $misses }. Em { $unclear } não pode dizer.
sure-view-how = Uma previsão é uma faixa sobre pessoas virtuais e sobre o que não se sabe. Ela concorda quando o número publicado fica onde 90 de 100 estudos desse tamanho o achariam.

    O modelo tem { $all } números com uma nota de onde vêm. Deles, { $assumed } são ao menos em parte supostos.
sure-filter = Quais resultados mostrar
sure-every = Todos
sure-table = Resultados publicados ao lado de previsões
sure-head-result = Resultado
sure-head-published = Publicado
sure-head-predicted = Previsto, 90 de 100
sure-head-verdict = Veredito
verdict-word-agrees = concorda
verdict-word-near = perto
verdict-word-misses = erra
verdict-word-uninformative = não pode dizer
direction-higher = mais alto
direction-lower = mais baixo
direction-no-effect = sem diferença
direction-at-least = ao menos
direction-at-most = no máximo

## Words

words-title = Palavras
words-lead = { $count } palavras da área, cada uma numa frase. As frases estão em inglês. O botão Mais abre, em inglês, o que se sabe dela.
words-search = Procurar uma palavra
words-found = { $count ->
    [1] Uma palavra
   *[other] { $count } palavras
  }

## Stories

story-title = Três histórias
story-lead = Cada uma leva uns três minutos. Tudo bem parar em qualquer ponto; o endereço guarda o lugar.
story-save = Salvar esta história como um arquivo
story-other = Outras histórias
story-flare = Uma vermelhidão em pele saudável
story-flare-line = Como um nervo pinta uma mancha vermelha, e o que a para.
story-flare-1 = Uma picada
story-flare-1-text = Uma gota de [histamine|histamina] está na pele, e uma agulha fina passa por ela. Em segundos, fibras nervosas disparam.
story-flare-2 = A vermelhidão
story-flare-2-text = O sinal entra em todos os ramos da mesma fibra. Cada ramo solta [cgrp|CGRP]. Assim a [flare|vermelhidão] cresce muito além da picada.
story-flare-3 = Uma faixa adormecida
story-flare-3-text = Agora uma faixa de pele está adormecida. O nervo embaixo não leva nada. Além da faixa a pele fica pálida.
story-flare-4 = É o nervo que faz
story-flare-4-text = O mesmo em números. Com o nervo bloqueado, o fluxo ao lado da capsaicina quase não sobe. Então é o nervo que leva a vermelhidão.
story-injury = Uma lesão, dois fins
story-injury-line = O mesmo punho quebrado sara numa pessoa. Em outra, ele se torna SDRC.
story-injury-1 = Noor fica bem
story-injury-1-text = Noor quebra o punho. Dói, depois menos, depois nada mais. É o curso comum.
story-injury-2 = A maioria também
story-injury-2-text = De 100 pessoas virtuais, a maioria está bem depois de um ano. Algumas não.
story-injury-3 = Ingrid não
story-injury-3-text = Ingrid quebra o punho do mesmo jeito. Os números dela diferem um pouco em muitos lugares. A dor dela fica.
story-injury-4 = O que ficou
story-injury-4-text = O osso sarou. Na medula, contatos entre células nervosas ficaram fortes, e continuam assim.
story-injury-5 = Por isso o toque dói
story-injury-5-text = Um pincel macio agora chega à via da dor. Médicos chamam isso de [allodynia|alodinia]. A dor é real.
story-relief = Alívio que fica só enquanto há um bloqueio
story-relief-line = Por que um alívio vai embora quando o tratamento para, e outro talvez fique.
story-relief-1 = Maria, depois de um ano de estresse
story-relief-1-text = O estresse acaba depois de um ano. A dor não. O que a sustenta não é uma coisa só. É um circuito, em que cada parte mantém a seguinte.
story-relief-2 = Um tratamento, e depois dele
story-relief-2-text = Como num estudo, pessoas virtuais que vivem com SDRC recebem S-cetamina na veia por quatro dias. Veja o que resta do alívio nas semanas seguintes.
story-relief-3 = Tirar uma seta
story-relief-3-text = Durante um ano falta uma seta do modelo. Depois ela volta. Com a maioria das setas a dor retorna. Em algumas pessoas basta tirar uma seta para que ela não volte; em outras nenhuma basta sozinha.
story-relief-4 = O que isso quer dizer, e o que não
story-relief-4-text = No modelo, um bloqueio pode fazer duas coisas. Pode calar um passo, enquanto dura. Ou pode deixar que todo o circuito se apague.

    Uma seta não é um remédio, e ninguém sabe ainda se circuitos reais se apagam assim. É uma pergunta para estudos.

## Page for a visit

doctor-lead = Uma folha para levar. Há espaço para notas próprias; nada é guardado nem enviado.
print = Imprimir esta página
doctor-questions = Perguntas que outras pessoas fizeram
doctor-questions-list =
    Como se chama esta dor, e quão certo é isso?
    O que mais poderia ser, e isso foi procurado?
    O que costuma acontecer com o tempo?
    O que se pode fazer agora, e que danos isso tem?
    Como saberemos se ajuda, e quando olhamos?
    Se ajuda, por quanto tempo continua, e como se para com segurança?
    O que se pode fazer pelo sono e pelo movimento?
doctor-notes = Notas
doctor-cannot = O que este modelo não pode dizer
doctor-cannot-list =
    O que acontece com uma pessoa real.
    Qual tratamento é o melhor.
    Por que a dor de uma pessoa começou.
    Nada sobre idade, sexo, genes, ânimo ou pensamento. O modelo não tem nada disso.
doctor-red = Quando procurar ajuda na hora
doctor-red-lead = Estes sinais precisam de um médico hoje, diga o que disser um modelo. A lista é curta e não é completa.
doctor-red-list =
    Febre com um membro quente, inchado e muito dolorido.
    Um membro que de repente fica frio, branco ou azul.
    Fraqueza nova, ou dormência na virilha ou entre as pernas.
    Dificuldade para segurar ou soltar urina ou fezes.
    Dor no peito, dificuldade para respirar, ou uma panturrilha que incha e dói.
    Dor de cabeça súbita, a pior de todas, ou dificuldade para falar.
    Pensamentos de acabar com a própria vida. Há ajuda a qualquer hora: o número de emergência, ou findahelpline.com.

## Teachers

teach-lead = Duas formas prontas. Cada link abre a página do jeito que é preciso. Os estudantes veem os mesmos números.
teach-ask = Perguntas para a turma
teach-key = Respostas para quem ensina
teach-ten = Dez minutos numa aula
teach-ten-aim = Meta: uma fibra nervosa é um órgão que envia, além de sentir.
teach-ten-1-link = Histamina, a vermelhidão cresce.
teach-ten-1 = Usar o botão Tocar. Perguntar até onde chega a picada, e até onde a vermelhidão.
teach-ten-2-link = Pele adormecida.
teach-ten-2 = Mover o controle do bloqueio. Perguntar o que leva a vermelhidão.
teach-ten-3-link = 100 pessoas virtuais.
teach-ten-3 = Deixar o tempo passar. Perguntar o que o modelo erra aqui.
teach-ten-ask =
    Por que a vermelhidão é maior que a pápula?
    Qual experimento mostra que o nervo é preciso?
    Por que uma faixa é mais honesta que uma só linha?
teach-ten-key = Os ramos de uma fibra dividem um sinal, e por isso a vermelhidão segue a árvore do nervo. A pápula precisa da própria histamina. Um bloqueio do nervo para a vermelhidão e deixa a pápula. Uma linha esconde que as pessoas diferem, e que muito não se sabe.
teach-ninety = Noventa minutos numa aula prática
teach-ninety-aim = Metas: ler uma curva de dose com a sua faixa; desmontar um circuito; separar uma causa do que mantém algo; julgar um modelo pelo que ele erra.
teach-ninety-1-link = Capsaicina, 100 microgramas.
teach-ninety-1 = Ler o fluxo máximo e a sua faixa. Salvar a tabela.
teach-ninety-2-link = Capsaicina, 1000 microgramas.
teach-ninety-2 = Comparar com os pontos medidos.
teach-ninety-3-link = O circuito, receptores alfa.
teach-ninety-3 = Desligar uma seta de cada vez. Anotar a dor no fim.
teach-ninety-4-link = Ben ao lado de Noor.
teach-ninety-4 = Listar três diferenças no que se pode medir.
teach-ninety-5-link = Fazer uma pessoa.
teach-ninety-5 = Achar traços com os quais a dor fica depois de uma lesão.
teach-ninety-6-link = Alívio.
teach-ninety-6 = Explicar por que um alívio fica e o outro vai embora.
teach-ninety-7-link = Quão certo é isso?
teach-ninety-7 = Escolher um erro, e dizer o que pode faltar no modelo.
teach-ninety-ask =
    Um décimo da dose dá um décimo do fluxo? Por que não?
    Qual seta sozinha importa mais depois de uma lesão, e isso vale também para o estresse?
    Qual é a diferença entre um gatilho e o que mantém um estado?
    Qual experimento decidiria entre duas explicações?
teach-ninety-key = Os receptores se saturam, e por isso a curva é plana em doses altas; em doses baixas o modelo dá demais, um erro conhecido. Depois de uma lesão, as setas da inflamação à terminação importam cedo. Um gatilho pode ter ido embora enquanto o circuito segue; a figura do alívio mostra os dois tipos. Na última pergunta, uma boa resposta nomeia uma medida, um grupo e um resultado que falaria contra ela.

## About

about-title = Sobre este modelo
about-lead = neuroflare é um modelo de computador da inflamação neurogênica e da dor que dura. Foi feito para aprender e pesquisar, e para nada mais.
about-in = O que há nele
about-in-text = Pele com terminações nervosas, mensageiros, vasos, mastócitos e células de defesa; nervos simpáticos; medula espinhal; cérebro; sangue; hormônios do estresse. Por trás estão { $claims } fatos publicados.
about-out = O que não há nele
about-out-text = Danos dos tratamentos, hormônios sexuais, idade, genes, ânimo e pensamento. Clima e comida também não.
about-tested = Como ele é testado
about-tested-text = Pessoas virtuais fazem os testes de estudos publicados. Alguns números foram ajustados a pele saudável; outros resultados foram separados como teste. Os erros estão em Quão certo é isso?
about-privacy = Privacidade
about-privacy-text = Não há contas, nem cookies, nem nada de outros sites. A página só pergunta ao programa que a iniciou. Ela não pergunta pelos sintomas nem pelos remédios de ninguém.
about-cite-text = Pede-se citar a versão e o modelo, para que outras pessoas possam repetir.
about-cite =
    neuroflare { $version }. A mechanistic model of neurogenic inflammation, fibromyalgia and CRPS.
    Model { $hash }, numbers: { $numbers }, seed { $seed }, { $people } virtual people.
