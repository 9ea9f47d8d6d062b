package org.alongside.assessment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.alongside.testing.Browsing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The saving element in a real browser, against a small server that can be away, slow, or of another opinion. */
@Tag("journey")
class SavedByTheElementJourney {

    private static Browsing browser;

    private final Keeper server = new Keeper();
    private BrowserContext here;
    private Page page;

    @BeforeAll
    static void start() {
        browser = Browsing.onDesktop(URI.create("about:blank"));
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @BeforeEach
    void open() {
        here = device();
        page = here.newPage();
        page.navigate("page?person=sam&sequence=0");
    }

    @AfterEach
    void close() {
        here.close();
        server.close();
    }

    @Test
    void aChoiceIsSavedAsItIsMadeAndItsFeedbackShown() {
        option(1).check();
        assertThat(state()).hasText(Pattern.compile("Saved \\d+:\\d\\d .+"));
        assertThat(page.locator("[data-feedback]")).hasText("Feedback on [1]");
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":1,\"choices\":[1]}");
        assertThat(storage()).isEmpty();
    }

    @Test
    void theTokenAgainstForgedRequestsAndTheLanguageAreSent() {
        page.evaluate("document.cookie = 'XSRF-TOKEN=a%2Bb'");
        option(1).check();
        saved();
        assertThat(server.header("X-XSRF-TOKEN")).isEqualTo("a+b");
        assertThat(server.header("Accept-Language")).isEqualTo("es-US");
        assertThat(server.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void itSaysSavingUntilTheServerHasSaidSo() {
        server.hold();
        option(1).check();
        assertThat(state()).hasText("Saving…");
        server.goOn();
        saved();
    }

    @Test
    void changesMadeMeanwhileFollowOneAtATimeAndTheNewestWins() {
        server.hold();
        option(0).check();
        assertThat(state()).hasText("Saving…");
        option(1).check();
        option(2).check();
        option(0).check();
        server.goOn();
        saved();
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":4,\"choices\":[0]}");
        assertThat(server.received()).hasSize(2);
        assertThat(server.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void withoutANetworkItSaysSoKeepsTheAnswerAndTriesUntilItIsSaved() {
        here.setOffline(true);
        option(2).check();
        assertThat(state()).hasText("Not saved yet, trying again");
        assertThat(storage()).singleElement().isEqualTo("alongside-keep/sam/api/choice");
        here.setOffline(false);
        saved();
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":1,\"choices\":[2]}");
        assertThat(storage()).isEmpty();
    }

    @Test
    void anAnswerThatFailsOnTheServerIsTriedAgain() {
        server.answer(503, "{}");
        option(2).check();
        assertThat(state()).hasText("Not saved yet, trying again");
        server.answerAsUsual();
        saved();
    }

    @Test
    void aPageThatIsNoAcknowledgementIsNotTakenForOne() {
        server.answer(200, "<html>Please sign in</html>");
        option(2).check();
        assertThat(state()).hasText("Not saved yet, trying again");
        assertThat(storage()).hasSize(1);
    }

    @Test
    void whoIsSignedOutHearsThatTheAnswerIsKeptAndItIsSavedAfterSigningInAgain() {
        server.answer(401, "{\"saved\":false,\"code\":\"signed-out\"}");
        option(2).check();
        assertThat(state()).hasText("Signed out; kept on this device");
        server.answerAsUsual();
        saved();
    }

    @Test
    void afterAReloadWhatWasNotSavedIsBackAndIsSaved() {
        here.setOffline(true);
        option(2).check();
        text().fill("Two chairs");
        assertThat(state()).hasText("Not saved yet, trying again");
        server.answer(503, "{}");
        here.setOffline(false);
        page.navigate("page?person=sam&sequence=0");
        assertThat(option(2)).isChecked();
        assertThat(text()).hasValue("Two chairs");
        server.answerAsUsual();
        saved();
        assertThat(server.kept("choice")).contains("\"choices\":[2]");
        textSaved();
        assertThat(server.kept("text")).contains("\"text\":\"Two chairs\"");
        assertThat(storage()).isEmpty();
    }

    @Test
    void whatAnotherPageCouldNotSaveIsSavedFromTheNext() {
        here.setOffline(true);
        option(2).check();
        assertThat(state()).hasText("Not saved yet, trying again");
        here.setOffline(false);
        page.navigate("page?person=sam&sequence=0&name=other");
        server.awaitKept("choice");
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":1,\"choices\":[2]}");
    }

    @Test
    void theSequenceGoesOnFromTheServersAlsoAfterAReload() {
        page.navigate("page?person=sam&sequence=41");
        option(1).check();
        saved();
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":42,\"choices\":[1]}");
    }

    @Test
    void twoWindowsOfABrowserShowTheSame() {
        Page other = here.newPage();
        other.navigate("page?person=sam&sequence=0");
        option(1).check();
        saved();
        assertThat(other.locator("input[value='1']").first()).isChecked();
        other.locator("input[value='2']").first().check();
        assertThat(option(2)).isChecked();
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":2,\"choices\":[2]}");
        assertThat(server.refusals()).isZero();
    }

    @Test
    void onAnotherDeviceAnOlderAnswerGivesWayToTheNewerOneAndSaysSo() {
        try (BrowserContext phone = device()) {
            Page other = phone.newPage();
            other.navigate("page?person=sam&sequence=0");
            option(1).check();
            saved();
            option(2).check();
            server.awaitKept("choice", "{\"sequence\":2,\"choices\":[2]}");
            other.locator("input[value='0']").first().click();
            assertThat(other.locator("[data-state]").first()).hasText("A newer answer is shown");
            assertThat(other.locator("input[value='2']").first()).isChecked();
            other.locator("input[value='0']").first().check();
            server.awaitKept("choice", "{\"sequence\":3,\"choices\":[0]}");
        }
    }

    @Test
    void writtenTextThatGaveWayCanBePutBack() {
        try (BrowserContext phone = device()) {
            Page other = phone.newPage();
            other.navigate("page?person=sam&sequence=0");
            text().fill("From the phone");
            textSaved();
            other.locator("textarea").fill("From the desk");
            other.locator("textarea").blur();
            assertThat(other.locator("textarea")).hasValue("From the phone");
            other.getByText("Put back what I wrote").click();
            assertThat(other.locator("textarea")).hasValue("From the desk");
            server.awaitKept("text", "{\"sequence\":2,\"text\":\"From the desk\"}");
            assertThat(other.getByText("Put back what I wrote")).hasCount(0);
        }
    }

    @Test
    void textIsSavedInAPauseOfTypingAndWhenTheFieldIsLeft() {
        text().pressSequentially("One two three", new Locator.PressSequentiallyOptions().setDelay(20));
        assertThat(textState()).hasText("Saving…");
        textSaved();
        assertThat(server.received()).hasSize(1);
        text().press("!");
        text().blur();
        server.awaitKept("text", "{\"sequence\":14,\"text\":\"One two three!\"}");
    }

    @Test
    void textIsSavedAlsoWhenThePageIsLeftBeforeAPause() {
        text().fill("Last words");
        page.navigate("empty");
        server.awaitKept("text", "{\"sequence\":1,\"text\":\"Last words\"}");
    }

    @Test
    void anElementThatLeavesThePageIsSavedAllTheSame() {
        server.hold();
        option(1).check();
        page.evaluate("document.querySelector('form').remove()");
        server.goOn();
        server.awaitKept("choice", "{\"sequence\":1,\"choices\":[1]}");
        page.waitForFunction("() => Object.keys(localStorage).length === 0");
    }

    @Test
    void afterTheEndItSaysWhatToDoAndStopsTrying() {
        server.answer(409, "{\"saved\":false,\"code\":\"closed\",\"message\":\"It has ended. Reload the page.\"}");
        option(1).check();
        assertThat(state()).hasText("It has ended. Reload the page.");
        assertThat(storage()).isEmpty();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void signingOutClearsEverythingThatWasKept() {
        server.answer(503, "{}");
        option(1).check();
        text().fill("Private");
        assertThat(state()).hasText("Not saved yet, trying again");
        page.evaluate("localStorage.setItem('something-else', 'stays')");
        page.evaluate("window.dispatchEvent(new Event('alongside-sign-out'))");
        assertThat(storage()).containsExactly("something-else");
        text().press("!");
        assertThat(storage()).containsExactly("something-else");
    }

    @Test
    void anotherPersonNeverSeesWhatTheOneBeforeHadNotSaved() {
        here.setOffline(true);
        text().fill("Private");
        option(2).check();
        assertThat(state()).hasText("Not saved yet, trying again");
        here.setOffline(false);
        server.answer(401, "{}");
        page.navigate("page?person=ana&sequence=0");
        assertThat(text()).hasValue("");
        assertThat(option(2)).not().isChecked();
        assertThat(storage()).isEmpty();
    }

    @Test
    void aFormWaitsForWhatIsOnItsWay() {
        server.hold();
        option(1).check();
        page.getByText("Next").click();
        assertThat(page.locator("#submitted")).hasText("");
        server.goOn();
        assertThat(page.locator("#submitted")).hasText("next");
        assertThat(server.kept("choice")).isEqualTo("{\"sequence\":1,\"choices\":[1]}");
    }

    @Test
    void aFormThatMustNotLoseAnythingSaysSoInsteadOfGoingOn() {
        page.evaluate("document.querySelector('form').dataset.waits = 'kept'");
        server.answer(503, "{}");
        option(1).check();
        page.getByText("Next").click();
        assertThat(state()).hasText("Not kept yet");
        assertThat(page.locator("#submitted")).hasText("");
        server.answerAsUsual();
        saved();
        page.getByText("Next").click();
        assertThat(page.locator("#submitted")).hasText("next");
    }

    @Test
    void enterInAnOptionPressesTheFirstButton() {
        option(1).check();
        saved();
        option(1).press("Enter");
        assertThat(page.locator("#submitted")).hasText("next");
    }

    @Test
    void whatItSaysIsHeardPolitely() {
        assertThat(state()).hasAttribute("role", "status");
        assertThat(textState()).hasAttribute("role", "status");
        assertThat(page.locator("[data-feedback]")).hasAttribute("role", "status");
    }

    // Orders, places and texts

    @Test
    void anOrderIsSavedAsItStandsAndItIsSaidWhereThingsWent() {
        page.navigate("forms?person=sam&sequence=0");
        page.locator("[data-item='0'] [data-move=down]").click();
        assertThat(page.locator("[data-moved]")).hasText("A: now 2 of 3");
        assertThat(page.locator("[data-item='0'] [data-move=down]")).isFocused();
        server.awaitKept("order", "{\"sequence\":1,\"order\":[1,0,2]}");
        page.locator("[data-item='0'] [data-move=down]").click();
        server.awaitKept("order", "{\"sequence\":2,\"order\":[1,2,0]}");
        assertThat(page.locator("[data-item='0'] [data-move=down]")).hasAttribute("aria-disabled", "true");
        page.locator("[data-item='0'] [data-move=down]").click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("[data-moved]")).hasText("A: now 3 of 3");
        assertThat(server.kept("order")).contains("\"sequence\":2");
    }

    @Test
    void anOrderLeftAsItIsIsAnAnswerToo() {
        page.navigate("forms?person=sam&sequence=0");
        page.locator("[data-as-is]").click();
        server.awaitKept("order", "{\"sequence\":1,\"order\":[0,1,2]}");
        assertThat(page.locator("[data-as-is]")).hasCount(0);
    }

    @Test
    void placesLeaveOpenWhatIsNotChosen() {
        page.navigate("forms?person=sam&sequence=0");
        page.locator("select").selectOption("1");
        server.awaitKept("places", "{\"sequence\":1,\"places\":[1,null]}");
        page.locator("[data-row] input[value='0']").check();
        server.awaitKept("places", "{\"sequence\":2,\"places\":[1,0]}");
        page.locator("select").selectOption("");
        server.awaitKept("places", "{\"sequence\":3,\"places\":[null,0]}");
    }

    @Test
    void afterAReloadWhatWasNotSavedOfAnyKindIsBackAndIsSaved() {
        page.navigate("forms?person=sam&sequence=0");
        server.answer(503, "{}");
        page.locator("[data-item='2'] [data-move=up]").click();
        page.locator("select").selectOption("1");
        page.locator("#gap").fill("listens");
        page.locator("#gap").blur();
        assertThat(page.locator("[state=retrying]")).hasCount(3);
        page.navigate("forms?person=sam&sequence=0");
        assertThat(page.locator("[data-item]").nth(1)).hasText("C");
        assertThat(page.locator("select")).hasValue("1");
        assertThat(page.locator("#gap")).hasValue("listens");
        server.answerAsUsual();
        server.awaitKept("order", "{\"sequence\":1,\"order\":[0,2,1]}");
        server.awaitKept("places", "{\"sequence\":1,\"places\":[1,null]}");
        server.awaitKept("texts", "{\"sequence\":1,\"texts\":[\"listens\",\"\"]}");
        assertThat(page.locator("[state=saved]")).hasCount(3);
        assertThat(storage()).isEmpty();
    }

    @Test
    void textsThatAnotherPageCouldNotSaveAreSavedFromTheNext() {
        page.navigate("forms?person=sam&sequence=0");
        server.answer(503, "{}");
        page.locator("#gap").fill("listens");
        page.locator("#gap").blur();
        assertThat(page.locator("[state=retrying]")).hasCount(1);
        server.answerAsUsual();
        page.navigate("page?person=sam&sequence=0");
        server.awaitKept("texts", "{\"sequence\":1,\"texts\":[\"listens\",\"\"]}");
    }

    @Test
    void somethingNewerFromAnotherDeviceIsShownAndOnesOwnWordsAreOffered() {
        page.navigate("forms?person=sam&sequence=0");
        try (BrowserContext there = device()) {
            Page other = there.newPage();
            other.navigate("forms?person=sam&sequence=7");
            other.locator("[data-item='0'] [data-move=down]").click();
            other.locator("#gap").fill("hears");
            other.locator("#gap").blur();
            server.awaitKept("texts");
            server.awaitKept("order");
        }
        page.locator("[data-item='2'] [data-move=up]").click();
        assertThat(page.locator("[data-item]")).hasText(new String[] {"B", "A", "C"});
        page.locator("#gap").fill("listens");
        page.locator("#gap").blur();
        assertThat(page.locator("#gap")).hasValue("hears");
        page.getByText("Put back what I wrote").click();
        server.awaitKept("texts", "{\"sequence\":9,\"texts\":[\"listens\",\"\"]}");
        assertThat(page.locator("#gap")).hasValue("listens");
    }

    @Test
    void whatIsRefusedIsMarkedUntilItIsMended() {
        page.navigate("forms?person=sam&sequence=0");
        server.answer(400, "{\"saved\":false,\"code\":\"not-a-number\",\"message\":\"Write a number\"}");
        page.locator("#gap").fill("many");
        page.locator("#gap").blur();
        assertThat(page.getByText("Write a number")).isVisible();
        assertThat(page.locator("#gap")).hasAttribute("aria-invalid", "true");
        server.answerAsUsual();
        page.locator("#gap").fill("3");
        page.locator("#gap").blur();
        assertThat(page.locator("#gap")).hasAttribute("aria-invalid", "false");
    }

    private BrowserContext device() {
        return browser.context()
                .browser()
                .newContext(new NewContextOptions().setBaseURL(server.address().toString()));
    }

    private Locator option(int place) {
        return page.locator("input[value='" + place + "']").first();
    }

    private Locator text() {
        return page.locator("textarea");
    }

    private Locator state() {
        return page.locator("alongside-keep [data-state]").first();
    }

    private Locator textState() {
        return page.locator("alongside-keep [data-state]").last();
    }

    private void saved() {
        assertThat(state())
                .hasText(Pattern.compile("^Saved "), new LocatorAssertions.HasTextOptions().setTimeout(15000));
    }

    private void textSaved() {
        assertThat(textState())
                .hasText(Pattern.compile("^Saved "), new LocatorAssertions.HasTextOptions().setTimeout(15000));
    }

    @SuppressWarnings("unchecked")
    private List<String> storage() {
        return (List<String>) page.evaluate("Object.keys(localStorage)");
    }

    /** Serves one page and keeps what is saved, by the rules of sequences. */
    private static final class Keeper implements AutoCloseable {

        private static final JsonMapper JSON = new JsonMapper();
        private static final String PAGE = """
                <!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">
                <script type="module" src="elements/alongside-keep.js"></script>
                <script src="elements/alongside-keep.js" defer></script></head><body>
                <form data-waits-for="api/" data-not-kept="Not kept yet">
                <alongside-keep data-address="api/{name}" data-person="{person}" data-sequence="{sequence}"
                    data-language="es-US" data-saving="Saving…" data-saved="Saved {time}"
                    data-retrying="Not saved yet, trying again" data-signed-out="Signed out; kept on this device"
                    data-stale="A newer answer is shown">
                <fieldset><legend>Which?</legend>
                <label><input type="radio" name="c" value="0">A</label>
                <label><input type="radio" name="c" value="1">B</label>
                <label><input type="radio" name="c" value="2">C</label></fieldset>
                <div data-feedback role="status"></div><p data-state role="status"></p>
                </alongside-keep><button name="act" value="next">Next</button></form>
                <alongside-keep data-address="api/text" data-person="{person}" data-sequence="{sequence}"
                    data-mine="Put back what I wrote"><textarea aria-label="Words"></textarea></alongside-keep>
                <p id="submitted"></p>
                <script>document.querySelector('form').addEventListener('submit', event => {
                  event.preventDefault();
                  document.querySelector('#submitted').textContent = event.submitter.value;
                });</script></body></html>""";

        private static final String FORMS = """
                <!doctype html><html lang="en"><head><title>Forms</title><link rel="icon" href="data:,">
                <script type="module" src="elements/alongside-keep.js"></script></head><body>
                <alongside-keep data-form="order" data-address="api/order" data-person="{person}"
                    data-sequence="{sequence}"><ol data-items>
                <li data-item="0"><span class="quiz-item">A</span><button data-move="up" aria-disabled="true"></button>
                  <button data-move="down" aria-disabled="false"></button></li>
                <li data-item="1"><span class="quiz-item">B</span><button data-move="up" aria-disabled="false"></button>
                  <button data-move="down" aria-disabled="false"></button></li>
                <li data-item="2"><span class="quiz-item">C</span><button data-move="up" aria-disabled="false"></button>
                  <button data-move="down" aria-disabled="true"></button></li></ol>
                <button data-as-is>As it is</button><p data-moved="{item}: now {place} of {size}"></p></alongside-keep>
                <alongside-keep data-form="places" data-address="api/places" data-person="{person}"
                    data-sequence="{sequence}"><div data-row><select aria-label="First"><option value="">?</option>
                <option value="0">A</option><option value="1">B</option></select></div>
                <div data-row><label><input type="radio" name="r" value="0">A</label>
                <label><input type="radio" name="r" value="1">B</label></div></alongside-keep>
                <alongside-keep data-form="texts" data-address="api/texts" data-person="{person}"
                    data-sequence="{sequence}" data-mine="Put back what I wrote"><input type="text" id="gap">
                <input type="text"></alongside-keep></body></html>""";

        private final HttpServer server;
        private final Map<String, String> kept = new ConcurrentHashMap<>();
        private final Map<String, String> headers = new ConcurrentHashMap<>();
        private final List<String> received = new CopyOnWriteArrayList<>();
        private final AtomicInteger atOnce = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile int status;
        private volatile String fixed = "";

        Keeper() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/page", exchange -> send(exchange, 200, "text/html", page(PAGE, exchange)));
            server.createContext("/forms", exchange -> send(exchange, 200, "text/html", page(FORMS, exchange)));
            server.createContext("/empty", exchange -> send(exchange, 200, "text/html", "<title>Empty</title>"));
            server.createContext(
                    "/elements/alongside-keep.js",
                    exchange -> send(
                            exchange,
                            200,
                            "text/javascript",
                            Files.readString(Path.of("frontend/elements/alongside-keep.js"))));
            server.createContext("/api/", this::save);
            server.start();
        }

        URI address() {
            return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        }

        void hold() {
            gate = new CountDownLatch(1);
        }

        void goOn() {
            gate.countDown();
        }

        void answer(int wished, String body) {
            fixed = body;
            status = wished;
        }

        void answerAsUsual() {
            status = 0;
        }

        String kept(String name) {
            return kept.getOrDefault(name, "");
        }

        void awaitKept(String name) {
            Awaitility.await().until(() -> kept.containsKey(name));
        }

        void awaitKept(String name, String body) {
            Awaitility.await().untilAsserted(() -> assertThat(kept(name)).isEqualTo(body));
        }

        List<String> received() {
            return received;
        }

        int mostAtOnce() {
            return mostAtOnce.get();
        }

        int refusals() {
            return refusals.get();
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        @Override
        public void close() {
            goOn();
            server.stop(0);
        }

        private void save(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(body);
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            for (String name : List.of("X-XSRF-TOKEN", "Accept-Language", "Content-Type")) {
                headers.put(name, String.valueOf(exchange.getRequestHeaders().getFirst(name)));
            }
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            atOnce.decrementAndGet();
            if (status != 0) {
                send(exchange, status, "application/json", fixed);
            } else {
                keep(exchange, exchange.getRequestURI().getPath().substring("/api/".length()), body);
            }
        }

        private synchronized void keep(HttpExchange exchange, String name, String body) throws IOException {
            JsonNode sent = JSON.readTree(body);
            JsonNode before = JSON.readTree(kept.getOrDefault(name, "{\"sequence\":0}"));
            if (sent.path("sequence").asLong() > before.path("sequence").asLong() || body.equals(kept.get(name))) {
                kept.put(name, body);
                send(
                        exchange,
                        200,
                        "application/json",
                        "{\"saved\":true,\"at\":\"2026-11-22T14:02:00Z\",\"feedback\":\"Feedback on "
                                + sent.path("choices") + "\"}");
            } else {
                refusals.incrementAndGet();
                ObjectNode reply = ((ObjectNode) before).put("saved", false).put("code", "stale");
                send(exchange, 409, "application/json", reply.toString());
            }
        }

        private static String page(String template, HttpExchange exchange) {
            String page = template;
            for (String parameter : (exchange.getRequestURI().getQuery() + "&name=choice").split("&", -1)) {
                page = page.replace("{" + parameter.replaceFirst("=.*", "") + "}", parameter.replaceFirst(".*=", ""));
            }
            return page;
        }

        private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}
