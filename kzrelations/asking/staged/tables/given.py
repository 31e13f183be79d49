"""Given names of Europe, Asia, America and Kazakhstan, and Chinese surnames in pinyin, as they appear in news.

Compiled by hand for this project: the commonest names only; a name that is also a common word or a city is left out.
"""

from __future__ import annotations

import re

from kzrelations.asking.staged.tables import word_set

GIVEN_LATIN = word_set(
    # English, German, French, Italian, Spanish, Nordic, Slavic, Hungarian
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew "
    "joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin "
    "scott brandon benjamin samuel gregory patrick alexander jack dennis jerry tyler aaron adam nathan peter max oliver harry simon "
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna "
    "michelle carol amanda melissa deborah stephanie rebecca laura helen catherine katherine kathryn christine emma julia anne anna jane "
    "hans jurgen jürgen karl heinz wolfgang klaus dieter uwe stefan markus matthias frank bernd rainer werner günter gunter manfred "
    "helmut horst gerhard johann johannes friedrich ulrich andreas lukas tobias sebastian florian heike sabine petra monika ursula "
    "ingrid katrin birgit jean pierre jacques francois françois philippe michel alain bernard christophe laurent nicolas olivier "
    "sophie nathalie isabelle claire camille marco marcello luca giovanni giuseppe antonio francesco paolo andrea roberto stefano "
    "alessandro matteo lorenzo giorgio giulia chiara francesca elena carlos jose josé juan manuel luis javier miguel pedro diego "
    "fernando pablo maria maría carmen lucia lars erik sven bjorn björn anders nils johan magnus ole per jan kristian morten henrik "
    "jens soren søren mikael juha matti pekka antti timo jari katarzyna anna agnieszka piotr pawel paweł tomasz krzysztof andrzej "
    "marek jerzy jacek malgorzata jiri jiří petr tomas pavel jaroslav vaclav václav istván istvan lászló laszlo zoltán zoltan gábor "
    "gabor péter ferenc attila balázs tamás andrás zsolt viktor ion andrei mihai radu bogdan ivan dragan milan zoran goran nikola "
    "norbert jörg joerg ralf holger detlef volker axel anke silke sigrid astrid solveig torben rune knut leif geir odd rita ilona franz ludwig konrad hugo emil oskar "
    "willem pieter dirk johannes cornelis joost bart "
    # the same countries and their neighbours, names told less often
    "adnan adylbek aigars akmal alberto aleh alejandro aleksandr aleksey alexandre alexei alexey alfredo aliaksandr alice alisher allan almazbek "
    "alparslan alvaro anand anar anatoly andres andrey anja annette antoine anvar arnaud arun arvind ashok ayako aziz bahadir bakhrom bakyt barry "
    "beatrice bekir benoit berdymurat bernhard bohdan boris botir bruce bulent carl carlo cedric cengiz cevdet christian christoph claudio clive "
    "colin craig daisuke daniar darius davide davron deepak denis denys didier dmitri dmitry dmytro dogan dorota dries duncan dzmitry eberhard "
    "eduardo egils ekaterina ekrem eleonora elkhan elmar elnur emilio emmanuel emomali enrico enrique ercan erdal erhan erich erkan ernst ersin "
    "evgeniy evgeny ewa fabien fabio fabrice farid farrukh fatih federica felix fikret filippo firdavs fritz ganesh gavin geert gela gennady "
    "geoffrey georg gianluca gianni gilles gintaras giovanna gokhan gonzalo graham guido guillaume guntis gurbanguly gustavo hakan halil haluk "
    "hana harold heidi hermann herve hikmet hiroki hiroto howard hulusi ian igor ilker ilkhom indrek ingo irina ismail ismet ivana jahongir "
    "jamshid janis jeroen jesper joachim joanna joao jochen jonas jorge julio kadir kaha kakha kamil kasper katja kazuki kazuo keiko keith kenan "
    "kerem koen konstantin koray kubanychbek kurt lasse laziz lenka leonid levent luc maarten mads magdalena makoto maksim malcolm mamuka manoj "
    "marc margus marija mario marten martin martina masato massimo mathias mathieu matthieu maurizio maxim merdan mesut metin michele michiko "
    "mikhail mindaugas mirzo mithat monica moritz mukesh mykola naoki naoko natalia necati neil niels nigel nihat niklas nikolai nikolay noriko "
    "nuno nurettin nuri oguz okan olaf oleg oleksandr olga onur orhan orkhan osamu otto oybek ozan ozgur pankaj pascal paulo philip philipp piet "
    "pietro piyush prakash rafael raimonds rajiv rakesh ralph ramazan ramil ramon rasmus raul raymond rene ricardo riccardo rifat rodrigo roger "
    "roland rolf roman rudolf rui russell rustamjon ruud sachin sadyr salvatore samir sandeep sander sarvar satoshi saulius sean selcuk selim "
    "serdar serge sergei sergey sergio serhiy shaun shigeru shinichi shinji shota siarhei siegfried siim silvia silvio sinan sirojiddin soeren "
    "sooronbay stanislav stijn stuart suat sukhrob sukru suleyman susumu svetlana taavi tadashi takahiro takeshi taner taras tatiana tatsuya "
    "teimuraz temur terry tetsuya theo thierry thorsten tiago tim tolga tomohiro toomas torsten toshiaki toshio trevor tuncay tural turgut udo "
    "ufuk ugur ulf ulrike ulukbek umberto umid umit urmas utku valdis valery vasily vedat vincent vincenzo vinod vitaly vittorio vivek vladimir "
    "volkan volodymyr vusal vyacheslav vytautas walter wayne wilhelm wouter yaroslav yasar yasuhiro yavuz yevgeny yoichi yoko yoshihiro yoshiro "
    "yukio yumiko yuri yury yusuke yves zafar zafer zaur zeki zurab zuzana "
    # Turkish, Arabic, Persian, Caucasian, Central Asian
    "mehmet mustafa ahmet ali hasan huseyin hüseyin ibrahim i̇brahim murat omer ömer osman yusuf recep mevlut kemal cem emre burak serkan ayse ayşe "
    "fatma zeynep elif mohammed mohamed muhammad mohammad ahmed abdullah abdul abdulaziz abdulrahman khalid khaled saeed said sultan "
    "hamad hamdan rashid saif salem tariq omar hussein hassan yousef youssef faisal fahad nasser karim majid mansour hamid reza mehdi "
    "javad mojtaba amir hossein nino giorgi irakli levan tamar davit rauf elchin ilham vugar rashad odil sherzod jasur bakhtiyor "
    "otabek dilshod ulugbek shavkat sardor bobur rustam azizbek nodir timur nurlan daniyar serik marat talgat arman yerlan erlan "
    # Indian, Japanese, Korean, Chinese given names written alone
    "rajesh sanjay anil sunil vijay amit rahul ravi suresh ramesh narendra priya kenji hiroshi takashi yuki akira taro haruto shinzo "
    "minho jinho hyun sung young kyung"
)

SURNAMES_LATIN = word_set(
    "zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han "
    "feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jin cui tan fan qin hou "
    "meng bai xiong kim park lee choi jung kang cho yoon jang lim shin han seo kwon hwang ahn ryu hong moon bae noh koo nam "
    "baek tran nguyen pham"
)

SURNAMES_VIETNAMESE = word_set(
    "нгуен чан ле фам хоанг хюинь фан ву во данг буй зыонг ли динь nguyen tran pham hoang huynh phan vu bui duong"
)

GIVEN_CYRILLIC = word_set(
    # foreign given names as Russian and Kazakh papers spell them, where the Latin list does not sound the same
    "агнешка кшиштоф войцех ежи яцек малгожата катажина гжегож лешек збигнев эва ева войтех иржи зденек богуслав любомир мартин якуб ян яна йозеф "
    "ласло иштван жолт ференц шандор золтан габор илона каталин жужа матьяш йожеф янош петер бела тибор "
    "жан жак франсуа филипп мишель николя оливье луи пьер жюльен софи натали изабель этьен венсан "
    "марко лука джованни джузеппе антонио франческо паоло андреа роберто стефано алессандро маттео лоренцо джорджо энрико массимо фабио "
    "хосе хуан мануэль луис хавьер мигель педро диего фернандо карлос альваро энрике "
    "йорг йорн юрген ганс карл хайнц вольфганг клаус дитер уве штефан маркус маттиас франк бернд райнер вернер гюнтер манфред хельмут фолькер ральф хольгер "
    "ханс йохан виллем питер дирк корнелис йост ян-виллем шон патрик кевин брайан джон джеймс роберт майкл уильям дэвид ричард чарльз томас стивен пол эндрю "
    "марк дональд джордж кеннет эдвард джейсон райан гэри скотт стюарт грэм иэн колин линда сара карен лиза нэнси маргарет кэтрин хелен эмма джулия "
    "ларс эрик свен бьорн андерс нильс магнус оле пер ханна сигрид астрид юха матти пекка антти тимо яри санна кайса микко "
    "мехмет мустафа ахмет хасан хусейн омер осман юсуф реджеп мевлют кемаль джем эмре бурак серкан айше фатма зейнеп элиф кемал "
    "мохаммед мухаммед мухаммад мохамед ахмед абдулла абдалла абдельазиз халид саид салем салим тарик омар хусейн хасан юсеф фейсал фахад насер карим маджид мансур хамид реза мехди "
    "джавад амир хоссейн али сауд турки раджеш раджив санджай анил сунил виджай амит рахул рави суреш рамеш нарендра прия "
    "кэндзи кенджи хироси такаси юки акира таро харуто синдзо дзюн кэнта ясуо ясухиро масахиро тосиро "
    "георгий гиорги ираклий леван давит тамаз зураб мамука гоча армен арам тигран вардан ашот карен гагик рубен рауф эльчин эльдар ильхам вугар рашад вагиф "
    "шавкат шерзод жасур бахтиёр отабек дилшод улугбек сардор бобур рустам азизбек нодир зойир фаррух фирдавс хуршед зафар сироджиддин мерген сердар батбаярын ганбаатар "
    "милан зоран горан никола драган слободан александар милош матей янез борут алеш иво томислав реймонд рето урс беат матти тапио эсбен мортен хенрик сёрен йенс лейф "
    "бруно рикарду жуан педру антониу жоао марсело рафаэл тьягу нуно рауль эдуардо хорхе пабло рамон сальвадор сантьяго "
    "нгуен фам чан анджей гунтис андрис янис валдис айварс гинтарас витаутас йонас танел тоомас урмас мартти"
)

HOME_GIVEN = word_set(
    # given names of Kazakhstan, as English papers spell them
    "yerlan yerzhan yermek yerbol yerkin yersain yesen yessengeldy yelzhan yelnur yernar yeldos daniyar daulet dauren darkhan dulat dias diar didar dosym "
    "serik serikzhan berik berdibek marat murat nurlan nurbol nurgali nurdaulet nursultan nurzhan nurtas nurym nurmukhambet askar asset aset azat azamat bakyt bakhyt bakytzhan bolat bulat baurzhan "
    "bauyrzhan baglan beibit birzhan galym gabit gabidulla gani zhandos zhanibek zhomart zhaslan zhenis zhumabek zhanabek zhakyp kairat kanat kuanysh kuat kuandyk kassym kazybek kenes krymbek kydyrali "
    "kaisar kanysh madi maksat maulen medet meirzhan mirzhan mukhit mukhtar margulan mansur mukhamedzhan olzhas ondasyn oraz orazbai rakhat ruslan sabit sabyr saken samat sanzhar sapar sayasat sungat syrym "
    "talgat tamerlan tanat timur tolegen tulegen turar talap tleu umirzak ulan ularbek shalkar shyngys zeinulla aidar aidyn aibek aidos aidarbek akan akylbek alibek alikhan almas almaz amangeldy amandyk arman arystan "
    "armat aslan auezkhan asan asylbek abai abzal adil adilet akhmetzhan duman islambek ilyas kurmangazy sagyndyk satybaldy temirlan temirkhan tokhtar yrysbek dauletbek mukhamed manas marzhan "
    "aigul aigerim ainur aizhan aisulu akmaral aliya altynai asel assel assem asem ayagoz bakhytgul balnur bayan botagoz danagul dariga dinara gaukhar gulmira gulnar gulnara gulzada gulzhan gulsara gulshara indira "
    "kamshat karlygash kuralai lyazzat madina makpal maira meruert moldir nazgul nazym raushan saltanat samal saule sholpan symbat togzhan ulzhan zamira zauresh zhanar zhanat zhazira zhibek zhuldyz zhannat "
    "aizada akbota kamila kunai shynar sandugash ardak perizat raikhan"
)

HOME_PART = re.compile(
    r"(?:^(?:нур|нұр|бакыт|бақыт|қайр|гүл|гуль|дәу|алты|сері|тіле|тлеу|ора[зл]|сәт|жұм|қуан|мұқ|досм)\w+|"
    r"\w{2,}(?:ұлы|қызы|улы|кызы|жан|гүл|гуль|ғали|қали|мұрат|болат|хан|бек|бай|шах|улы))(?:а|у|ом|е|ы|ой|тан|пен|мен|бен|ның|тың|дың|ға|қа|ды|ты)?$|\w{3,}(?:uly|kyzy|qyzy)$|^\w{2,}(?:zhan|gul|bek|bay|bai|khan)$"
)
"""Parts of which given names and patronymics of Kazakhstan are made; searched in a folded word."""

SURNAME = re.compile(
    r"(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|енко|ұлы|улы|қызы|кызы|бек|бай|швили|дзе|ян|[oe]va?|ina?|sk[iy]|enko|shvili|dze|yan|son|sen|man)$"
)
"""Endings of surnames, nominative."""
SURNAME_FORM = re.compile(
    r"(?:[оеё]в(?:а|у|ым|ой|е)?|[иы]н(?:а|у|ым|ой|е)?|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|енко|ұлы|улы|қызы|кызы|бек|бай)$|(?:[oe]va?|ina?|sk[iy]|enko)$"
)
"""The same in any case of Russian."""
EASTERN_SURNAME = re.compile(r"(?:[oe]va?|uly|[kq]yzy)$")
HOME_SURNAME = re.compile(r"(?:[oe]va?|uly|kyzy|qyzy|bay|bai|bek|gali|kali|khan|tay|тай|бай|бек|гали|кали|хан)$")
"""Endings of surnames of Kazakhstan."""
