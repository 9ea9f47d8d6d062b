package org.alongside.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: it keeps cookies, follows nothing by itself and shows every header. Each visitor comes
 * from a network of its own, as the proxy tells it, so that none is slowed down for what another one did.
 */
final class Visitor {

    static final String SESSION = "JSESSIONID";
    static final String DEVICE = "alongside-device";
    static final String TOKEN = "XSRF-TOKEN";

    private static final Pattern FORM_TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\">");
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":\\s*(\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final URI house;
    private final String network;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Of the page that was opened last. */
    private String key = "";

    private String window = "";
    private String sync = "";
    private int turn;

    private Visitor(int port) {
        int number = COUNT.incrementAndGet();
        this.house = URI.create("http://localhost:" + port);
        this.network = "198.18." + number / 250 + "." + (1 + number % 250);
    }

    static Visitor at(int port) {
        return new Visitor(port);
    }

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, Map.of(), headers);
    }

    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        return send("POST", address, fields, headers);
    }

    HttpResponse<String> send(String method, String address, Map<String, String> fields, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(encoded(fields))));
    }

    /** Saves as an element in a page does: with the token out of the cookie. */
    HttpResponse<String> save(String address, String json) {
        return saveWith(cookie(TOKEN).orElse("none"), address, json);
    }

    HttpResponse<String> saveWith(String token, String address, String json) {
        return send(request(address, "X-XSRF-TOKEN", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Opens the sign-in page and posts its form, with the token that the script of the page fills in: the cookie's. */
    HttpResponse<String> signIn(Resident resident) {
        return signIn(resident.email(), resident.password());
    }

    HttpResponse<String> signIn(String email, String password) {
        get("/sign-in");
        return post(
                "/sign-in",
                Map.of(
                        "email",
                        email,
                        "password",
                        password,
                        "_csrf",
                        cookie(TOKEN).orElseThrow()));
    }

    /** What forms on this page carry where no script fills in another: the token, masked. */
    String formToken(String page) {
        return first(FORM_TOKEN, get(page).body());
    }

    /** Opens an address as a browser does, with what the server says of its view: texts, values, where else to go. */
    String look(String address) {
        return look(address, address);
    }

    /** Opens one page and follows a link inside it, which asks for no new page. */
    String look(String page, String address) {
        get(page);
        String start = get("/?v-r=init&location=" + encode(page.substring(1)) + "&query=")
                .body();
        key = first(SECURITY_KEY, start);
        window = first(UI_ID, start);
        sync = first(SYNC_ID, start);
        turn = 0;
        return lookAgain(address);
    }

    /** Follows a link inside the page that was opened last. */
    String lookAgain(String address) {
        String message = """
                {"csrfToken":"%s","syncId":%s,"clientId":%d,"rpc":[{"type":"event","node":1,"event":"ui-navigate",\
                "data":{"route":"%s","query":"%s","appShellTitle":"","historyState":{"idx":%d},"trigger":""}}]}""".formatted(key, sync, turn, part(address, 0), part(address, 1), turn);
        turn++;
        String answer = send(request("/?v-r=uidl&v-uiId=" + window)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(message)))
                .body();
        sync = last(SYNC_ID, answer, sync);
        return answer;
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    Visitor lose(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    Visitor bring(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** Whether the account opens, which it does for nobody but its owner. */
    boolean isSignedIn() {
        return get("/account").statusCode() == 200;
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^https?://localhost(:\\d+)?", "");
    }

    static List<String> setCookies(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie");
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String part(String address, int index) {
        String[] parts = address.split("\\?", 2);
        return index < parts.length ? parts[index] : "";
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + address));
        request.header("X-Forwarded-For", network);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            new ArrayList<>(setCookies(response)).forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }

    private static String last(Pattern pattern, String text, String before) {
        return pattern.matcher(text)
                .results()
                .reduce((_, later) -> later)
                .map(found -> found.group(1))
                .orElse(before);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
