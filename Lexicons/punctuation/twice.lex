lexicon   punctuation/twice
kind      words
class     function
source    general knowledge of English usage; compiled for Stet

# Words that stand twice: `twice=never` can't be right, `twice=fine` is (very very late). Any other
# word is only pointed out.
a | twice=never
an | twice=never
and | twice=never
at | twice=never
bye | twice=fine
far | twice=fine
from | twice=never
ha | twice=fine
had | twice=fine
hear | twice=fine
long | twice=fine
many | twice=fine
more | twice=fine
much | twice=fine
never | twice=fine
of | twice=never
really | twice=fine
that | twice=fine
the | twice=never
their | twice=never
very | twice=fine
with | twice=never
