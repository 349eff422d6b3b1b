/* A wall clock that is set to another time each second, by hours, days and years; preloaded into a
 * process. The monotonic clock is left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <sys/time.h>
#include <time.h>

static const long long JUMPS[] = {0, 3600, -3600, -366 * 86400LL, 3650 * 86400LL, 59};

static int true_time(clockid_t clock, struct timespec *at)
{
    static int (*next)(clockid_t, struct timespec *);
    if (next == NULL)
        next = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    return next(clock, at);
}

int clock_gettime(clockid_t clock, struct timespec *at)
{
    int failed = true_time(clock, at);
    if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        struct timespec steady;
        true_time(CLOCK_MONOTONIC, &steady);
        at->tv_sec += JUMPS[steady.tv_sec % (sizeof JUMPS / sizeof *JUMPS)];
    }
    return failed;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone)
{
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *at)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at != NULL)
        *at = now.tv_sec;
    return now.tv_sec;
}
