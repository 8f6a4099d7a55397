/* Makes lattice.h while the library is built: the generating vector of a rank-1 lattice of LATTICE_POINTS points, found
 * component by component. Each component is the one that makes the worst-case error in the Korobov space of smoothness 1
 * least: e^2 = -1 + 1/n sum over k of prod over j of (1 + g_j 2 pi^2 B2(frac(k z_j / n))), B2(x) = x^2 - x + 1/6, with
 * weights g_j = 1/j^2. Source of the method: Sloan and Reztsov, Math. Comp. 71 (2002). */
#include <math.h>
#include <stdio.h>

enum { POINTS = 1021, DIMENSIONS = 256 };

static double kernel(unsigned k, unsigned z, double weight)
{
    double x = (double)(k * z % POINTS) / POINTS;
    return 1 + weight * 2 * 9.869604401089358 * (x * x - x + 1.0 / 6);
}

int main(void)
{
    static double product[POINTS], table[POINTS];
    for (unsigned k = 0; k < POINTS; k++)
        product[k] = 1;
    printf("/* Made by lattice_make.c. */\nenum { LATTICE_POINTS = %d, LATTICE_DIMENSIONS = %d };\n", POINTS, DIMENSIONS);
    printf("static const unsigned short lattice_vector[LATTICE_DIMENSIONS] = {");
    for (unsigned j = 0; j < DIMENSIONS; j++) {
        double weight = 1.0 / ((j + 1) * (j + 1)), least = INFINITY;
        unsigned best = 1;
        for (unsigned k = 0; k < POINTS; k++)
            table[k] = kernel(k, 1, weight);
        for (unsigned z = 1; z <= POINTS / 2; z++) {        /* z and n - z are one lattice */
            double sum = 0;
            for (unsigned k = 0; k < POINTS; k++)
                sum += product[k] * table[k * z % POINTS];
            if (sum < least * (1 - 1e-12)) {
                least = sum;
                best = z;
            }
        }
        for (unsigned k = 0; k < POINTS; k++)
            product[k] *= table[k * best % POINTS];
        printf("%s%u", j == 0 ? "" : j % 20 ? ", " : ",\n    ", best);
    }
    printf("};\n");
    return 0;
}
