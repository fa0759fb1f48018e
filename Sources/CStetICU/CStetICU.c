#include "CStetICU.h"
