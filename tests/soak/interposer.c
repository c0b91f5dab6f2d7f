/* Stands between a program and the C library (LD_PRELOAD), and sees every call that changes files in one folder.

   It counts them, can write them down with their data, and at one of them fails with an error of the system, or ends
   the process as SIGKILL does: before the call, after it, or in the middle of a write. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NOTHING = 0, KILL_BEFORE = -1, KILL_AFTER = -2, TEAR = -3 };

static char folder[PATH_MAX];
static long calls, chosen;
static int action, journal = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Watches a folder. At call number `at` (from 1; 0 for none) does `what`: an errno to fail with, or one of the enum.
   Writes every call down to the file descriptor `log` unless it is -1. */
void soak_watch(const char *where, long at, int what, int log)
{
    snprintf(folder, sizeof folder, "%s/", where);
    calls = 0;
    chosen = at;
    action = what;
    journal = log;
}

long soak_calls(void) { return calls; }

static int is_watched(const char *path)
{
    return folder[0] && strncmp(path, folder, strlen(folder) - 1) == 0 && strncmp(path, "/proc/", 6) != 0;
}

static int name_of(int file, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    char *deleted = strstr(path, " (deleted)");
    if (deleted) *deleted = 0;
    return is_watched(path);
}

static void write_down(const char *kind, const char *path, const char *other, off_t at, const void *data, size_t size)
{
    if (journal < 0) return;
    dprintf(journal, "%s\t%s\t%s\t%lld\t%zu\n", kind, path, other, (long long)at, data ? size : 0);
    for (size_t done = 0; data && done < size;) {
        ssize_t more = REAL(write)(journal, (const char *)data + done, size - done);
        if (more <= 0) return;
        done += more;
    }
}

static void end(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

/* Whether this call is the chosen one and has to fail; `errno` is set then. */
static int fails(void)
{
    if (++calls != chosen) return 0;
    if (action == KILL_BEFORE) end();
    if (action <= 0) return 0;
    errno = action;
    return 1;
}

static void done(void) { if (calls == chosen && action == KILL_AFTER) end(); }

static int tears(void) { return calls == chosen && action == TEAR; }

ssize_t write(int file, const void *data, size_t size)
{
    char path[PATH_MAX];
    if (!folder[0] || file == journal || !name_of(file, path)) return REAL(write)(file, data, size);
    if (fails()) return -1;
    if (tears()) { REAL(write)(file, data, size / 2); end(); }
    write_down("write", path, "", lseek(file, 0, SEEK_CUR), data, size);
    ssize_t result = REAL(write)(file, data, size);
    done();
    return result;
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    char path[PATH_MAX];
    if (!folder[0] || !name_of(file, path)) return REAL(pwrite64)(file, data, size, at);
    if (fails()) return -1;
    if (tears()) { REAL(pwrite64)(file, data, size / 2, at); end(); }
    write_down("write", path, "", at, data, size);
    ssize_t result = REAL(pwrite64)(file, data, size, at);
    done();
    return result;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t at) { return pwrite64(file, data, size, at); }

ssize_t sendfile64(int out, int in, off64_t *at, size_t size)
{
    char path[PATH_MAX];
    if (!folder[0] || !name_of(out, path)) return REAL(sendfile64)(out, in, at, size);
    if (fails()) return -1;
    if (tears()) { REAL(sendfile64)(out, in, at, 1000); end(); }
    if (journal >= 0) { errno = EINVAL; return -1; } /* its data would not be seen: the caller writes it then */
    ssize_t result = REAL(sendfile64)(out, in, at, size);
    done();
    return result;
}

ssize_t sendfile(int out, int in, off_t *at, size_t size) { return sendfile64(out, in, at, size); }

#define ON_A_FILE(kind, name, call, where)                                                                             \
    {                                                                                                                  \
        char path[PATH_MAX];                                                                                           \
        if (!folder[0] || !name_of(file, path)) return call;                                                           \
        if (fails()) return -1;                                                                                        \
        write_down(kind, path, "", where, NULL, 0);                                                                    \
        int result = call;                                                                                             \
        done();                                                                                                        \
        return result;                                                                                                 \
    }

int fsync(int file) ON_A_FILE("sync", fsync, REAL(fsync)(file), 0)
int fdatasync(int file) ON_A_FILE("sync", fdatasync, REAL(fdatasync)(file), 0)
int ftruncate64(int file, off64_t size) ON_A_FILE("truncate", ftruncate64, REAL(ftruncate64)(file, size), size)
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

#define ON_A_NAME(kind, path, other, call)                                                                             \
    {                                                                                                                  \
        if (!is_watched(path)) return call;                                                                            \
        if (fails()) return -1;                                                                                        \
        write_down(kind, path, other, 0, NULL, 0);                                                                     \
        int result = call;                                                                                             \
        done();                                                                                                        \
        return result;                                                                                                 \
    }

int unlink(const char *path) ON_A_NAME("unlink", path, "", REAL(unlink)(path))
int rmdir(const char *path) ON_A_NAME("rmdir", path, "", REAL(rmdir)(path))
int mkdir(const char *path, mode_t mode) ON_A_NAME("mkdir", path, "", REAL(mkdir)(path, mode))
int rename(const char *path, const char *to) ON_A_NAME("rename", path, to, REAL(rename)(path, to))
int link(const char *path, const char *to) ON_A_NAME("link", path, to, REAL(link)(path, to))
int linkat(int a, const char *path, int b, const char *to, int how)
    ON_A_NAME("link", path, to, REAL(linkat)(a, path, b, to, how))

static int opened(const char *path, int flags, mode_t mode)
{
    __typeof__(&open64) real = REAL(open64);
    if (!folder[0] || !(flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE || !is_watched(path))
        return real(path, flags, mode);
    struct stat found;
    int there = stat(path, &found) == 0;
    if (there && !(flags & O_TRUNC)) return real(path, flags, mode);
    if (fails()) return -1;
    write_down(there ? "empty" : "create", path, "", 0, NULL, 0);
    int result = real(path, flags, mode);
    done();
    return result;
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return opened(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return opened(path, flags, mode);
}
