"""Words of every day: an article is not about them, though fewer articles have them than have the commonest words."""

from __future__ import annotations

from functools import cache, lru_cache

from newsdesk.text.fold import fold
from newsdesk.text.tokens import forms

_ENGLISH = """
able accept accord according account achieve act action actually add added adding address admit affect afford age ago
agree agreed aim allow allowed alone amount announce announced annual answer appear appeared apply approach area argue
arrive arrived article ask asked asking attempt attend author available average aware bad base based basic basis bear
beat become becomes becoming begin beginning believe believed belong benefit best better big bit board body book both
bottom box break bring brings broad brought build building built busy buy calls call called calling care carried carry
case cases cause caused center centre central certain certainly chance change changed changes choice choose chosen
circumstance claim claimed clear clearly close closed collect collection combine comes coming comment common community
company compare compared complete completely concern concerned condition confirm confirmed consider considered contact
contain continue continued control cost costs count country couple course cover covered create created current
currently cut daily data date deal dear decade decide decided decision deep demand depend describe described design
despite detail details determine develop developed development differ difference different difficult direct direction
director discuss discussed discussion double doubt draw drawn drew drive drop due earlier early easily easy effect
effort end ended ending ends enjoy ensure enter entire equal especially event events evening eventually everywhere
evidence exact exactly example except expect expected experience explain explained extend extra face fact facts fail
failed fair fairly fall fallen far fast fear feel feeling fell felt field figure figures fill final finally find
finding finds fine finish finished five fix follow followed following follows force foreign form formed forward found
free friday fresh friend front full fully further future gain general generally goal good government great greatest
group groups grow growing growth guess half hand handle hands happen happened happens happy hard hardly head hear
heard hearing heart heavy held help helped helping helps high higher highest highly history hit hold holding hope
hoped hopes hour hours house huge human hundred idea ideas identify image imagine immediate immediately impact
important improve include included includes including increase increased increasing indeed individual 
information inside instead intend interest interested interesting involve involved issue issued issues item job jobs
join joined key kind knew know knowing known knows lack land language large largely larger largest lately later latest
lead leader leaders leading leads learn learned leave leaves leaving led left legal length lets letter level levels lie
life light likely limit limited line lines link links list listen live lived lives living local long longer look looked
looking looks lose loss lost lot lots love low lower main mainly maintain major majority man manage managed manager
mark matter matters mean means meant measure meet meeting meetings member members men mention mentioned message middle
million millions mind minute minutes miss model modern moment monday money morning mother move moved movement moves
moving name named names national natural nature necessary need needed needs news night normal note noted notes notice
number numbers occur offer offered offers office officer official officials old older online open opened opening
opinion opportunity option order ordinary organization original page paid paper part particular particularly parts
pass passed past pay paying people percent perfect period person personal persons phone photo pick
picture piece place placed places plan planned planning plans play played please point pointed points policy poor
popular position positive possible possibly post power practice prepare prepared present press
pressure pretty prevent previous previously private probably problem problems process produce produced
product production program programme project promise proper properly propose proposed protect prove provide provided
provides providing public publish published pull purpose push quarter question questions quick quickly quiet
quite raise raised ran range rate rates reach reached read reader reading ready real reality realize really reason
reasons receive received recent recently recognize record reduce refer regard region regional regular relate related
relation release released remain remained remains remember remove replace replied reply report reported reporter
reporting reports represent request require required requires rest result results return returned reveal revealed rich
right rights rise rising road role room round rule rules run running runs safe sat saturday save saw saying scene 
search season seat sector seek seem seemed seems sell send sense sent separate series serious seriously serve
service services set sets setting settle sign signed significant similar similarly simple simply single sit site
situation size small smaller sold solution sort sought sound source sources south space speak speaking
special specific speech spend spent spoke spokesman spokesperson staff stage stand standard standing stands star start
started starting starts state stated statement states station status stay stayed step steps stood stop stopped story
straight strange street strong strongly structure study stuff style subject success successful sudden suddenly
suffer suggest suggested summer sunday support supported sure surface surprise system systems table takes taking talk
talked talking talks task team tell telling tells tend term terms test text thank thanks theory thinking thought
thousand thousands threat threaten thursday title told tonight tone top topic total touch tough tour town track 
treat tried true truly trust truth try trying tuesday turn turned turning turns type understand union unit
united unless unlike usual usually value values various version view views visit visited voice wait waited waiting walk
walked wall wanting warn warned watch watched ways wear wednesday weekend welcome west white wide widely
wife win wind wish woman won wonder word words work worked worker workers working works world worry worse
worst worth write writer writing written wrong wrote young
"""

_FRENCH = """
aller annee annees annonce annoncer apporter apprendre appel appeler arriver attendre aujourd avis bas beau besoin bien
bon bonne bout cadre cas cause centre certain chaque chef chose cours cote coup croire date debut decider declare
demande demander demain dernier derniers devenir devoir dire directeur donner doute droit eau effet enfant ensemble
ensuite entendre entrer equipe esprit etat exemple face facon falloir famille femme fin font fond force forme gens
grand grande grandes grands gros groupe guerre haut heure heures hier histoire homme hommes idee jamais jeune jeunes
jour journee jours laisser lieu ligne long longue main maintenant mais maison mal maniere membre membres mettre minute
ministre mois moment monde mort mot mots moyen nom nombre nombreux nouveau nouveaux nouvel nouvelle nouvelles nuit
objet ordre oui ouvert page part partie partir passe passer pays penser permettre personne personnes petit petite place
plan point politique porte porter pouvoir prendre president presse prix probleme projet propos public question quoi
raison recevoir regarder region rendre rester resultat retour reunion rien role savoir seconde semaine sens sentir
service seul seulement simple situation societe soir sorte sortir souvent suivant sujet sur temps tenir terre tete
tomber toujours travail trouver vie ville voir vouloir vrai
"""

_ARABIC = """
أمر أمور أكبر أهم أهمية أيام إضافة إطار إعلان بداية بيان بيانات تصريح تصريحات تقرير جانب جهة جهات جديد جديدة جزء حال
حالة حالات حتى حد حدث حق خاص خاصة خاصا خبر دور رأي رئيس سابق سابقة ساعة ساعات سنة سنوات سبب سبيل شأن شخص أشخاص شكل شهر
أشهر شيء أشياء صباح صورة طريق طريقة عام عامة عامين عدد عدة عدم عمل عملية عاما فترة فرصة قبيل قرار كبير كبيرة كثير كثيرة
كافة لقاء مؤكدا متابعا مجال مجموعة محل مرة مرات مساء مستوى مسألة مشكلة مصدر مصادر مع معين مقابل مكان مناسبة منطقة موضوع
موقع مختلف مهم مهمة نتيجة نوع نهاية هام هامة وقت وضع يوم يومي يومين أسبوع أسابيع الماضي الماضية المقبل المقبلة الجاري
الجارية القادم القادمة الحالي الحالية السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة جانفي فيفري مارس أفريل
ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر يناير فبراير أبريل مايو يونيو يوليو أغسطس كانون شباط آذار نيسان أيار
حزيران تموز آب أيلول تشرين المئة بالمئة بالمائة مائة ألف آلاف مليون ملايين مليار اضافة لافتا منوها مبرزا مبينا نقلا
"""

_BEFORE = ("وال", "بال", "كال", "فال", "لل", "ال")


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words; the Arabic ones without what may be attached before them; the stems of the English ones."""
    english = _ENGLISH.split()
    every = frozenset(map(fold, (*english, *_FRENCH.split(), *_ARABIC.split())))
    return every, frozenset(map(_bare, every)), frozenset(forms(word, "en")[1] for word in english)


def _bare(word: str) -> str:
    """An Arabic word without what may be attached before it."""
    for before in _BEFORE:
        if word.startswith(before) and len(word) - len(before) >= 2:
            return word[len(before) :]
    return word


@lru_cache(maxsize=8192)
def is_everyday(word: str) -> bool:
    """Whether a folded word is one of every day, in any form."""
    every, bare, stems = _words()
    if word in every:
        return True
    if "a" <= word[:1] <= "z":
        return forms(word, "en")[1] in stems
    return _bare(word) in bare or (word[:1] in "وفبل" and len(word) > 4 and word[1:] in every)
