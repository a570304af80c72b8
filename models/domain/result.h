// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace callboard
{

//! \brief A value, or the reason why there is none. Copyable, so that it may travel in a QFuture (Qt 6.4).
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    //! The value; asking a failed result for it is a programming error.
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<T>(&m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<T>(&m_content);
    }
    [[nodiscard]] T value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<T>(&m_content));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<Error>(&m_content);
    }

    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }

private:
    std::variant<T, Error> m_content;
};

//! Success without a value, or the reason of the failure.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace callboard
