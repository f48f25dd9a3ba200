"""Words too common to tell articles apart, folded. They add to a score but are never required."""

from __future__ import annotations

from newsdesk.text.fold import fold

_WORDS = """
في من على إلى الى عن أن إن ان ما لا لم لن قد كان كانت يكون هو هي هم هذا هذه ذلك تلك التي الذي الذين اللذين مع أو او
ثم كما كل بعد قبل بين حتى حول عند عندما منذ خلال لكن بل أي اي أيضا ايضا ولا وفي ومن وما وهو وهي وكان وقد وأن وإن
وعلى إذا اذا حيث غير دون سوى كم كيف متى أين اين هل ماذا لماذا له لها لهم به بها فيه فيها منه منها عليه عليها إنه أنه
انه بأن the a an of and or to in on at by for with from as is are was were be been it its this that which who whom
what when where how why did do does has have had not but که از را این آن با است در و برای تا های ها شد می said says
told قال وقال قالت وقالت وقالوا أضاف وأضاف أضافت وأضافت أكد وأكد أكدت أوضح وأوضح أوضحت وأوضحت أشار وأشار يقول تقول
اليوم أمس الأول وفق
"""

STOP = frozenset(map(fold, _WORDS.split()))
