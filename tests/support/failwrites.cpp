// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD): makes the n-th operation that writes below a folder
// fail, as a full or broken disk does. Linux.
//
// FAILWRITES_FOLDER  only below it
// FAILWRITES_AT      which operation fails, from 1; 0: none, they are only counted
// FAILWRITES_ERROR   errno of the failure
// FAILWRITES_STAYS   1: all later operations fail as well, as on a disk that is gone
// FAILWRITES_COUNT   a file that receives the number of operations when the program ends
//
// A program that wants several failures in a row calls failwrites_begin() before each of them.
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<int> operations = 0;

int number(const char *name)
{
    const char *text = std::getenv(name);
    return text ? std::atoi(text) : 0;
}

bool isWatched(const char *path)
{
    const char *folder = std::getenv("FAILWRITES_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isWatched(int fd)
{
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return isWatched(path);
}

/// Counts an operation; true if it is to fail, with errno set.
bool fails()
{
    const int mine = ++operations, at = number("FAILWRITES_AT");
    if (at == 0 || (mine != at && !(mine > at && number("FAILWRITES_STAYS"))))
        return false;
    errno = number("FAILWRITES_ERROR");
    return true;
}

template <class Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

__attribute__((destructor)) void writeCount()
{
    const char *path = std::getenv("FAILWRITES_COUNT");
    if (!path)
        return;
    if (std::FILE *file = std::fopen(path, "w")) {
        std::fprintf(file, "%d\n", operations.load());
        std::fclose(file);
    }
}

bool creates(int flags) { return (flags & (O_CREAT | O_TRUNC)) != 0; }

} // namespace

// A watched operation fails, or is passed on.
#define PASS_ON(name, watched, type, ...)                                                          \
    static const auto real = next<type>(name);                                                     \
    if ((watched) && fails())                                                                      \
        return -1;                                                                                 \
    return real(__VA_ARGS__)

extern "C" {

/// Counts from 0 again; operation 'at' (0: none) fails with 'error', with 'stays' all later ones
/// too.
void failwrites_begin(const char *folder, int at, int error, int stays)
{
    setenv("FAILWRITES_FOLDER", folder, 1);
    setenv("FAILWRITES_AT", std::to_string(at).c_str(), 1);
    setenv("FAILWRITES_ERROR", std::to_string(error).c_str(), 1);
    setenv("FAILWRITES_STAYS", stays ? "1" : "0", 1);
    operations = 0;
}
int failwrites_operations() { return operations; }

ssize_t write(int fd, const void *bytes, size_t count)
{
    PASS_ON("write", isWatched(fd), ssize_t(*)(int, const void *, size_t), fd, bytes, count);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at)
{
    PASS_ON("pwrite64", isWatched(fd), ssize_t(*)(int, const void *, size_t, off64_t), fd, bytes,
            count, at);
}
ssize_t writev(int fd, const iovec *parts, int count)
{
    PASS_ON("writev", isWatched(fd), ssize_t(*)(int, const iovec *, int), fd, parts, count);
}
int fsync(int fd) { PASS_ON("fsync", isWatched(fd), int (*)(int), fd); }
int fdatasync(int fd) { PASS_ON("fdatasync", isWatched(fd), int (*)(int), fd); }
int ftruncate64(int fd, off64_t size)
{
    PASS_ON("ftruncate64", isWatched(fd), int (*)(int, off64_t), fd, size);
}
int rename(const char *from, const char *to)
{
    PASS_ON("rename", isWatched(to), int (*)(const char *, const char *), from, to);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    PASS_ON("renameat2", isWatched(to), int (*)(int, const char *, int, const char *, unsigned),
            fromFolder, from, toFolder, to, flags);
}
int mkdir(const char *path, mode_t mode)
{
    PASS_ON("mkdir", isWatched(path), int (*)(const char *, mode_t), path, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    PASS_ON("open64", creates(flags) && isWatched(path), int (*)(const char *, int, ...), path,
            flags, mode);
}
int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    PASS_ON("open", creates(flags) && isWatched(path), int (*)(const char *, int, ...), path, flags,
            mode);
}

} // extern "C"
