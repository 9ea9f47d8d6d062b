package org.alongside.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a browser so that its owner knows it in a list: "Firefox, Android". Made of our own words, never of theirs. */
final class DeviceName {

    /** The first that is found counts, because most browsers also name those that they resemble. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("Chrome", "Chrome"),
            new Sign("CriOS", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Macintosh", "Mac"),
            new Sign("Linux", "Linux"));

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        String sent = userAgent == null ? "" : userAgent;
        return name(BROWSERS, sent, "Browser") + ", " + name(SYSTEMS, sent, "?");
    }

    private static String name(List<Sign> signs, String userAgent, String otherwise) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.sent()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }

    private record Sign(String sent, String name) {}
}
