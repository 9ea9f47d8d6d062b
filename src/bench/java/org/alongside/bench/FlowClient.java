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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A learner without a browser: speaks what the browser would, in one session and one window. The protocol is Vaadin
 * Flow's; every answer is checked for being a real one, because an expired session answers 200 as well.
 */
final class FlowClient implements AutoCloseable {

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":\\s*(\\d+)");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final URI address;
    private String key = "";
    private String ui = "";
    private String sync = "0";
    private int clientId;

    FlowClient(URI address) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        get("sign-in");
        get("api/none"); // leaves the token against forged requests
        String form = "email=" + encode(email) + "&password=" + encode(password);
        HttpResponse<String> answer = http.send(
                request("sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", token())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("sign-in")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + target);
        }
    }

    /** Opens a window on a route, as a browser does with an address: the page, its start, its first content. */
    String open(String route) throws IOException, InterruptedException {
        get(route);
        String start = get("?v-r=init&location=" + encode(route) + "&query=");
        key = first(SECURITY_KEY, start);
        ui = first(UI_ID, start);
        sync = first(SYNC_ID, start);
        clientId = 0;
        return navigate(route, "");
    }

    /** Follows a link inside the window. */
    String follow(String route) throws IOException, InterruptedException {
        return navigate(route, "link");
    }

    /** Sends an answer as the saving element does; true if it was acknowledged. */
    boolean save(String endpoint, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request(endpoint)
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token())
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().contains("\"saved\":true");
    }

    @Override
    public void close() {
        http.close();
    }

    private String navigate(String route, String trigger) throws IOException, InterruptedException {
        String event = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"",\
                "appShellTitle":"","historyState":{"idx":%d},"trigger":"%s"}}],"syncId":%s,"clientId":%d}""".formatted(key, route, clientId, trigger, sync, clientId);
        HttpResponse<String> answer = http.send(
                request("?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(event))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        clientId++;
        sync = first(SYNC_ID, answer.body());
        return answer.body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
