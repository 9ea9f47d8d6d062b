package org.alongside.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alongside.testing.Browsing;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a first visitor loads until the first lesson can be read: from the bare address through signing in and starting
 * the course, in a browser that has nothing stored. Bytes as they came over the line, headers included, as Chromium's
 * own tools count them; then the same way again with what the browser kept.
 */
@Tag("bench")
class FirstVisitBench {

    private static final int LARGEST = 20;

    @TempDir
    private Path folder;

    @Test
    void bytesBeforeTheFirstLesson() throws Exception {
        try (RunningServer server = RunningServer.in(folder);
                Browsing browsing = Browsing.onPhone(server.address())) {
            Page page = browsing.page();
            Line line = new Line(browsing.context().newCDPSession(page));
            page.navigate("");
            page.waitForSelector("vaadin-email-field");
            page.waitForTimeout(1000); // lets what loads late count as well
            line.print("the sign-in page, nothing stored");
            page.fill("vaadin-email-field input", "learner@example.org");
            page.fill("vaadin-password-field input", "alongside-demo");
            page.click("form.stack button[type=submit]");
            page.waitForSelector("main h1");
            page.navigate(OpenCourse.PAGE);
            page.click("main vaadin-button[theme~=primary]");
            page.waitForSelector("alongside-player .prose");
            page.waitForTimeout(1000);
            line.print("all until the first lesson");
            line.printLargest(LARGEST);
            line.forget();
            page.navigate(OpenCourse.lessons().getFirst());
            page.waitForSelector("alongside-player .prose");
            page.waitForTimeout(1000);
            line.print("a lesson at its address, on a later visit");
            line.printLargest(LARGEST);
        }
    }

    /** The line between browser and server. */
    private static final class Line {

        private final Map<String, String> addresses = new HashMap<>();
        private final Map<String, Double> bytes = new HashMap<>();
        private int requests;

        Line(CDPSession tools) {
            tools.on("Network.requestWillBeSent", this::sent);
            tools.on("Network.loadingFinished", this::finished);
            tools.on("Network.requestServedFromCache", event -> requests--);
            tools.send("Network.enable");
        }

        private void sent(JsonObject event) {
            requests++;
            addresses.put(
                    event.get("requestId").getAsString(),
                    event.getAsJsonObject("request").get("url").getAsString());
        }

        private void finished(JsonObject event) {
            String address = addresses.getOrDefault(event.get("requestId").getAsString(), "?");
            bytes.merge(address, event.get("encodedDataLength").getAsDouble(), Double::sum);
        }

        void forget() {
            bytes.clear();
            requests = 0;
        }

        void print(String what) {
            double sum =
                    bytes.values().stream().mapToDouble(Double::doubleValue).sum();
            System.out.printf(Locale.ROOT, "BENCH %s: %.0f KB in %d requests%n", what, sum / 1024, requests);
        }

        void printLargest(int many) {
            bytes.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(many)
                    .forEach(file ->
                            System.out.printf(Locale.ROOT, "BENCH   %7.0f bytes %s%n", file.getValue(), file.getKey()));
        }
    }
}
