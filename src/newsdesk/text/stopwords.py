"""Words too common to tell articles apart, folded. They add to a score but are never required."""

from __future__ import annotations

from newsdesk.text.fold import fold

_WORDS = """
في من على إلى الى عن أن إن ان ما لا لم لن قد كان كانت يكون هو هي هم هذا هذه ذلك تلك التي الذي الذين اللذين مع أو او ثم
كما كل بعد قبل بين حتى حول عند عندما منذ خلال لكن بل أي اي أيضا ايضا ولا وفي ومن وما وهو وهي وكان وقد وأن وإن وعلى إذا
اذا حيث غير دون سوى كم كيف متى أين اين هل ماذا لماذا له لها لهم به بها فيه فيها منه منها عليه عليها إنه أنه انه بأن
the a an of and or to in on at by for with from as is are was were be been it its this that which who whom what when
where how why did do does has have had not but که از را این آن با است در و برای تا های ها شد می said says told قال
وقال قالت وقالت وقالوا أضاف وأضاف أضافت وأضافت أكد وأكد أكدت أوضح وأوضح أوضحت وأوضحت أشار وأشار يقول تقول اليوم أمس
الأول وفق تم يتم تمت وتم عبر لدى لديه لديها كانوا كن يكن تكون وتكون ليس ليست اللذان اللتان اللتين اللواتي هؤلاء أولئك
هناك هنا هذان هاتان هما هن نحن أنا أنت أنتم بأي لأي إلام علام عم مم بم بماذا لمن مما عما فيما كيفية وذلك وهذا وهذه
والتي والذي لأن ولكن كذلك أنها إنها أنهم إنهم عليهم إليه إليها إليهم منهم فيهم بهم حين بينما سواء لو لولا إنما sont
est les des une dans pour qui que avec sur par au aux du le la et en ce cette quel quelle quand où comment pourquoi
"""

_QUESTIONS = """
من ما ماذا متى أين اين كم كيف لماذا هل أي اي أية بأي إلام علام عم مم بم بماذا لمن who what when where why how which
whose is are was were do does did can qui que quel quelle quand où comment pourquoi combien چه چرا کی کجا چگونه آیا
کیا کیوں کہاں کب כיצד מי מה מתי איפה למה
"""

_EMPTY = """
عنه عنها عنهم عني عنك لنا لكم لهن بنا بكم منا منكم منهن فينا علينا عليكم إلينا إليكم معه معها معهم معنا لدينا لديهم
لدي بينها بينهم بينهما بعده بعدها قبله قبلها عنده عندها عندهم أثناء خلاله خلالها نحو قرابة حوالي ضمن ضد تحت فوق أمام
وراء خلف داخل خارج بجانب إزاء تجاه رغم بالرغم عقب إثر فضلا بسبب بدون لأنه لأنها لأنهم لكنه لكنها لكنهم كأن لعل ليت كلا
كلتا كله كلها كلهم بعض بعضها بعضهم جميع جميعها جميعهم سائر معظم أغلب أكثر أقل جدا فقط أصلا تقريبا حاليا الآن حينها
عندئذ آنذاك وقتها ربما أبدا قط مثل مثلا نفس نفسه نفسها ذات ذاته ذاتها أحد إحدى آخر أخرى الأخرى الآخر الآخرين أول ثاني
ثالث واحد واحدة اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة يبلغ بلغ بلغت تبلغ صار أصبح أصبحت يصبح ظل ظلت
بات باتت لازال مازال يجب يمكن ينبغي سوف سيكون ستكون كنت كنا نكون أكون يعد تعد يعتبر تعتبر قام قامت يقوم تقوم جاء جاءت
يأتي حسب بحسب طبقا وفقا حسبما كلما ريثما طالما بأنه بأنها بأنهم مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة قائلا قائلة مشيرا
مشيرة ذكر ذكرت صرح صرحت أفاد أفادت بين بينت اعتبر اعتبرت أعلن أعلنت شدد شددت لفت لفتت تابع تابعت لهذا بهذا كهذا لهذه
بهذه كهذه لذلك بذلك كذلك لتلك بتلك لهؤلاء بنحو لنحو بحوالي لبعض ببعض لكل بكل لجميع بجميع لمدة about above across after
again against all almost along already also although always among another any anybody anyone anything around away
because before began behind being below beside besides between beyond both came cannot come could during each either
else enough even ever every everyone everything few first five former four get gets getting give given goes going gone
got had has having her here hers herself him himself his however into itself just keep kept last latter least less let
like made make makes making many may maybe me might mine more most much must my myself near nearly neither never new
next nine nobody none nor nothing now off often once one ones only onto other others otherwise our ours ourselves out
over own per perhaps put rather same second see seen seven several shall she should since six some somebody someone
something sometimes soon still such take taken ten than their theirs them themselves then there therefore these they
thing things third this those though three through thus till together too took toward towards two under until upon us
use used very want wants was way we well went were whether while whole whose will within without would year years yet
you your yours yourself day days week weeks month months time times today yesterday tomorrow isn aren wasn weren doesn
didn hasn hadn wouldn couldn shouldn mustn needn oughtn mightn ain cant wont dont didnt isnt www http https html com
org amp nbsp quot afin ainsi alors apres aucun aucune aussi autre autres avait avaient avant avoir beaucoup car ceci
cela celle celles celui certains ces ceux chaque chez comme contre donc depuis deux dernier derniere dès devant durant
elle elles encore entre environ ete etre etait etaient faire fait fois hors ici ils jusque leur leurs lors lorsque lui
mais meme mes mille moins mon notre nos nous ont par parmi pas pendant peu peut plus plusieurs premier premiere pres
quelques sans ses selon sera sinon soit son sont sous suite tandis tant tel telle tous tout toute toutes tres trois
votre vous vers voici voila ante como con contra cual cuando del desde donde dos durante ella ellas ellos era eran esa
ese eso esta estaba este esto estos fue fueron hace hacia hasta las los mas mientras muy nada ninguno otra otro para
pero poco por porque primer puede pues segun ser sido sin sobre sus también tan tanto tiene todo todos tras una unos
usted است بود بودند باشد باید شود شده شدند کرد کرده کردند کند کنند گفت گفته دارد داشت داده هستند نیست خواهد همه هر هیچ
یک دو سه او آنها آنان ایشان ما شما من خود خویش چون اگر زیرا پس پیش روی زیر بالا میان درباره علیه توسط طی بین نیز هم
همین همان چنین بسیار دیگر کنونی اکنون دیروز امروز فردا
"""

STOP = frozenset(map(fold, _WORDS.split()))
QUESTION = frozenset(map(fold, _QUESTIONS.split()))
"""Words that a question begins with."""
EMPTY = STOP | QUESTION | frozenset(map(fold, _EMPTY.split()))
"""Words that tell nothing of what an article is about: those above, and more, which a search still has to find."""
_ATTACHED = "وف"  # بلديه is a municipality, not ب and لديه
_LEAST = 3  # letters of a word behind an attached one, below which it is more often a word of its own


def is_empty(word: str) -> bool:
    """Whether a folded word tells nothing, also with و or ف attached."""
    return word in EMPTY or (len(word) > _LEAST and word[0] in _ATTACHED and word[1:] in EMPTY)
