// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QUrl>

namespace callboard
{

//! \brief The address of a studio server, normalised: scheme, host, port, no path, no user, no query.
class StudioUrl
{
public:
    StudioUrl() = default;

    //! Takes what people type: "callboard.lumen.studio", "https://…/", "localhost:8440". Without a scheme it
    //! is https, but for loopback addresses, where it is http. Anything that is not https is refused unless
    //! it is loopback.
    [[nodiscard]] static Result<StudioUrl> fromUserInput(const QString &text);

    [[nodiscard]] bool isValid() const { return m_url.isValid() && !m_url.isEmpty(); }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] QString toString() const { return m_url.toString(QUrl::FullyEncoded); }
    //! Short form for people: host, and port when it is not the usual one. Always ASCII, so that no name can
    //! pose as another.
    [[nodiscard]] QString display() const;
    [[nodiscard]] bool isLoopback() const;
    //! True if a token of this studio may be sent to that address: same scheme, host and port.
    [[nodiscard]] bool sameOrigin(const QUrl &other) const;

    friend bool operator==(const StudioUrl &, const StudioUrl &) = default;

private:
    explicit StudioUrl(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

//! What a kind of server can do. Pages offer only that.
struct Capabilities {
    bool passwordReset = false;
    bool passwordChange = false;
    bool emailChange = false;
    bool apiKey = false;
    bool sessionList = false;
    bool singleSignOn = false;
    bool picture = false;
    bool administration = false; //!< users, seats, settings, audit log

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

//! What a studio says about itself to anybody who asks.
struct StudioInfo {
    QString name;
    QString product; //!< "callboard"
    QString version;
    int api = 0;
    int minimumPasswordLength = 12;
    Capabilities can;

    [[nodiscard]] static Result<StudioInfo> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
