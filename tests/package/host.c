/* A program outside the tree: loads rules from a folder, scores a project, and prints the grade. Built against the installed
 * library alone; the example of docs/design.md. */
#include <ecoscore.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static enum eco_reading read_file(void *folder, const char *path, char **bytes, size_t *length)
{
    char name[4096];
    snprintf(name, sizeof name, "%s/%s", (const char *)folder, path);
    FILE *file = fopen(name, "rb");
    *bytes = file ? malloc(ECO_FILE_BYTES) : NULL;
    *length = *bytes ? fread(*bytes, 1, ECO_FILE_BYTES, file) : 0;
    if (file)
        fclose(file);
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

static int score(const eco_policy *policy, const char *name, const char *bytes, size_t length)
{
    struct eco_summary summary;
    eco_project *project = eco_project_read(policy, name, bytes, length, NULL);
    bool good = project && eco_project_status(project) == ECO_OK && eco_summarise(policy, project, &summary);
    if (good) {
        struct eco_names grades = eco_policy_names(policy, ECO_GRADES);
        char figure[ECO_NUMBER_LENGTH] = "?";
        if (!isnan(summary.score))
            eco_number_write(summary.score, figure);
        printf("%s: %s, %s\n", name, summary.grade == ECO_NO_GRADE ? "?" : grades.name[summary.grade], figure);
    } else if (project) {
        eco_project_print_messages(project, stderr, ECO_ENGLISH, false);
    }
    eco_project_free(project);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: %s FOLDER POLICY PROJECT (below FOLDER)\n", argv[0]);
        return EXIT_FAILURE;
    }
    const struct eco_reader reader = {.read = read_file, .context = argv[1]};
    int result = EXIT_FAILURE;
    char *bytes = NULL;
    size_t length = 0;
    eco_policy *policy = eco_policy_load(&reader, argv[2]);
    if (policy && eco_policy_status(policy) != ECO_OK)
        eco_policy_print_messages(policy, stderr, ECO_ENGLISH, false);
    else if (policy && read_file(argv[1], argv[3], &bytes, &length))
        result = score(policy, argv[3], bytes, length);
    free(bytes);
    eco_policy_free(policy);
    return result;
}
