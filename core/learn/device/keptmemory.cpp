// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/keptmemory.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <cstring>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace synthray::detail {

namespace {

constexpr size_t headBytes = 64; // before each block: its size; keeps the alignment of 64
constexpr size_t leastKept = 1 << 18; // smaller blocks stay in the heap anyway
constexpr size_t mostKept = size_t(2) << 30;

class KeepingAllocator final : public c10::Allocator
{
public:
    // Newer LibTorch dropped the const and added copy_data(): without the word 'override' each
    // version takes what it has.
    c10::DataPtr allocate(size_t bytes) { return std::as_const(*this).allocate(bytes); }
    void copy_data(void *to, const void *from, size_t bytes) const { std::memcpy(to, from, bytes); }
    c10::DataPtr allocate(size_t bytes) const
    {
        const c10::Device cpu(c10::DeviceType::CPU);
        if (bytes == 0)
            return {nullptr, nullptr, &release, cpu};
        void *data = take(bytes);
        return {data, data, &release, cpu};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &release; }

    void addUser()
    {
        const std::lock_guard lock(m_mutex);
        ++m_users;
    }
    void removeUser()
    {
        const std::lock_guard lock(m_mutex);
        if (--m_users == 0)
            clear();
    }

private:
    void *take(size_t bytes) const
    {
        if (bytes >= leastKept) {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_kept.find(bytes);
                found != m_kept.end() && !found->second.empty()) {
                void *base = found->second.back();
                found->second.pop_back();
                m_bytes -= bytes;
                return static_cast<char *>(base) + headBytes;
            }
        }
        void *base = nullptr;
        try {
            base = c10::alloc_cpu(bytes + headBytes);
        } catch (const c10::Error &) { // what is kept may be what is missing
            {
                const std::lock_guard lock(m_mutex);
                clear();
            }
            base = c10::alloc_cpu(bytes + headBytes);
        }
        *static_cast<size_t *>(base) = bytes;
        return static_cast<char *>(base) + headBytes;
    }

    static void release(void *data);
    void give(void *data) const
    {
        void *base = static_cast<char *>(data) - headBytes;
        const size_t bytes = *static_cast<size_t *>(base);
        {
            const std::lock_guard lock(m_mutex);
            if (m_users > 0 && bytes >= leastKept && m_bytes + bytes <= mostKept) {
                m_kept[bytes].push_back(base);
                m_bytes += bytes;
                return;
            }
        }
        c10::free_cpu(base);
    }

    void clear() const // with the mutex
    {
        for (const auto &[bytes, blocks] : m_kept)
            for (void *base : blocks)
                c10::free_cpu(base);
        m_kept.clear();
        m_bytes = 0;
    }

    mutable std::mutex m_mutex;
    mutable std::unordered_map<size_t, std::vector<void *>> m_kept; // by size
    mutable size_t m_bytes = 0;
    int m_users = 0;
};

/// Never destroyed: tensors may outlive everything.
KeepingAllocator &allocator()
{
    static auto *instance = [] {
        auto *keeping = new KeepingAllocator;
        c10::SetCPUAllocator(keeping, 1);
        return keeping;
    }();
    return *instance;
}

void KeepingAllocator::release(void *data)
{
    if (data)
        allocator().give(data);
}

} // namespace

KeptMemory::KeptMemory() { allocator().addUser(); }
KeptMemory::~KeptMemory() { allocator().removeUser(); }

} // namespace synthray::detail
