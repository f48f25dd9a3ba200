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

STOP = frozenset(map(fold, _WORDS.split()))
QUESTION = frozenset(map(fold, _QUESTIONS.split()))
"""Words that a question begins with."""
