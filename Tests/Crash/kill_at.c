/* Preloaded into a program, kills it at the Nth of its calls that change something on the disk: */
/* KILL_AT=N, and KILL_WHEN=before, half (of what is written) or after the call. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int is_turn(void) {
  const char *at = getenv("KILL_AT");
  return at && atomic_fetch_add(&calls, 1) + 1 == atoi(at);
}

static int is_when(const char *name) {
  const char *when = getenv("KILL_WHEN");
  return when && strcmp(when, name) == 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define AROUND(turn, call)                            \
  if (turn && is_when("before")) raise(SIGKILL);      \
  __auto_type result = (call);                        \
  if (turn) raise(SIGKILL);                           \
  return result

ssize_t write(int file, const void *bytes, size_t count) {
  struct stat status;
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
    return REAL(write)(file, bytes, count);
  int turn = is_turn();
  if (turn && is_when("half")) {
    REAL(write)(file, bytes, count / 2);
    raise(SIGKILL);
  }
  AROUND(turn, REAL(write)(file, bytes, count));
}

static int opens(const char *name, const char *path, int flags, mode_t mode) {
  int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
  if (!(flags & (O_CREAT | O_TRUNC))) return real(path, flags, mode);
  int turn = is_turn();
  AROUND(turn, real(path, flags, mode));
}

#define OPEN(name)                                                 \
  int name(const char *path, int flags, ...) {                     \
    va_list rest;                                                  \
    va_start(rest, flags);                                         \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;      \
    va_end(rest);                                                  \
    return opens(#name, path, flags, mode);                        \
  }
OPEN(open)
OPEN(open64)

int mkstemp(char *template) { int turn = is_turn(); AROUND(turn, REAL(mkstemp)(template)); }
int mkstemp64(char *template) { int turn = is_turn(); AROUND(turn, REAL(mkstemp64)(template)); }
int fchmod(int file, mode_t mode) { int turn = is_turn(); AROUND(turn, REAL(fchmod)(file, mode)); }
int fchown(int file, uid_t user, gid_t group) {
  int turn = is_turn();
  AROUND(turn, REAL(fchown)(file, user, group));
}
int fsync(int file) { int turn = is_turn(); AROUND(turn, REAL(fsync)(file)); }
int rename(const char *from, const char *to) { int turn = is_turn(); AROUND(turn, REAL(rename)(from, to)); }
int link(const char *from, const char *to) { int turn = is_turn(); AROUND(turn, REAL(link)(from, to)); }
int unlink(const char *path) { int turn = is_turn(); AROUND(turn, REAL(unlink)(path)); }
int mkdir(const char *path, mode_t mode) { int turn = is_turn(); AROUND(turn, REAL(mkdir)(path, mode)); }
int ftruncate(int file, off_t size) { int turn = is_turn(); AROUND(turn, REAL(ftruncate)(file, size)); }
