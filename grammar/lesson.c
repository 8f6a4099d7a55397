#include "lesson.h"

#include <string.h>

static const struct lesson lessons[] = {
#include "lessons.h"
};

const struct lesson *lesson_find(struct text code)
{
    for (size_t i = 0; i < sizeof lessons / sizeof *lessons; i++)
        if (text_is(code, lessons[i].code))
            return &lessons[i];
    return NULL;
}

const char *lesson_before(const char *example, enum eco_language language)
{
    static const char *const before[ECO_LANGUAGES] = {"language en\npolicy \"Example\" version \"1\"\n",
                                                      "langue fr\npolitique \"Exemple\" version \"1\"\n"};
    return strncmp(example, "lang", 4) == 0 ? "" : before[language];
}
