package org.alongside.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A learner without a browser: speaks what the browser would, in one session and one window. The protocol is Vaadin
 * Flow's; every answer is checked for being a real one, because an expired session answers 200 as well.
 */
final class FlowClient {

    private static final String DEVICE = "alongside-device";
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":\\s*(\\d+)\\s*}$");
    private static final Pattern FIRST_SYNC_ID = Pattern.compile("\"syncId\":\\s*(\\d+)");
    private static final Pattern BUTTON =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"theme\",\"feat\":3,\"value\":\"primary\"");
    private static final Pattern FORM =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"submit\",\"feat\":4");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final URI address;
    private String key = "";
    private String ui = "";
    private String sync = "0";
    private String form = "0";
    private String button = "0";
    private int clientId;

    FlowClient(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        get("sign-in");
        String fields = "email=" + encode(email) + "&password=" + encode(password);
        HttpResponse<String> answer = post("sign-in", "application/x-www-form-urlencoded", fields);
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("sign-in")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + target);
        }
    }

    /** The same person in a session of its own: known by the device alone, as after a restart of the server. */
    FlowClient inAnotherSession() {
        FlowClient other = new FlowClient(http, address);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(DEVICE))
                .forEach(cookie -> other.cookies.getCookieStore().add(address, cookie));
        return other;
    }

    /** Opens a window on a route, as a browser does with an address: the page, its start, its first content. */
    String open(String route) throws IOException, InterruptedException {
        get(route);
        String start = get("?v-r=init&location=" + encode(route) + "&query=");
        key = first(SECURITY_KEY, start);
        ui = first(UI_ID, start);
        sync = first(FIRST_SYNC_ID, start);
        clientId = 0;
        return navigate(route, "");
    }

    /** Follows a link inside the window. */
    String follow(String route) throws IOException, InterruptedException {
        return navigate(route, "link");
    }

    /** Presses a button of the form on the page, such as that of a quiz. */
    String press(String action) throws IOException, InterruptedException {
        return event("""
                {"type":"event","node":%s,"event":"submit",\
                "data":{"event.submitter ? event.submitter.value : ''":"%s"}}""".formatted(form, action));
    }

    /** Clicks the one clear button of the page, such as the one that starts a course. */
    String click() throws IOException, InterruptedException {
        return event("""
                {"type":"event","node":%s,"event":"click","data":{"event.detail":1,"event.button":0,\
                "event.shiftKey":false,"event.metaKey":false,"event.ctrlKey":false,"event.altKey":false,\
                "event.clientX":0,"event.clientY":0,"event.screenX":0,"event.screenY":0}}""".formatted(button));
    }

    /** Closes the window, as the browser tells it when a page is left. */
    void leave() throws IOException, InterruptedException {
        exchange("", ",\"UNLOAD\":true");
    }

    /** Sends an answer as the saving element does; true if it was acknowledged. */
    boolean save(String endpoint, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(endpoint, "application/json", json);
        return answer.statusCode() == 200 && answer.body().contains("\"saved\":true");
    }

    private String navigate(String route, String trigger) throws IOException, InterruptedException {
        int query = route.indexOf('?');
        return event("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"%s",\
                "appShellTitle":"","historyState":{"idx":%d},"trigger":"%s"}}""".formatted(
                        query < 0 ? route : route.substring(0, query),
                        query < 0 ? "" : route.substring(query + 1),
                        clientId,
                        trigger));
    }

    private String event(String event) throws IOException, InterruptedException {
        String body = exchange(event, "");
        sync = first(SYNC_ID, body);
        form = last(FORM, body, form);
        button = last(BUTTON, body, button);
        return body;
    }

    private String exchange(String event, String more) throws IOException, InterruptedException {
        String message = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%d%s}"
                .formatted(key, event, sync, clientId++, more);
        return post("?v-r=uidl&v-uiId=" + ui, "application/json", message).body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET()).body();
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", type)
                        .header("X-XSRF-TOKEN", token())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        URI target = address.resolve(path);
        List<String> known = cookies.get(target, Map.of()).getOrDefault("Cookie", List.of());
        if (!known.isEmpty()) {
            request.header("Cookie", String.join("; ", known));
        }
        HttpResponse<String> answer = http.send(request.uri(target).build(), HttpResponse.BodyHandlers.ofString());
        cookies.put(target, answer.headers().map());
        return answer;
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "Not what was expected: " + text.substring(0, Math.min(400, text.length())));
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
