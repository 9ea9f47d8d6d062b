package org.alongside.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alongside.testing.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a signed-in learner inside the player holds on the server's heap. Sessions of their own, each with one window
 * that went through three lessons; live bytes after a full collection, less those before, by the number of sessions.
 * All are the example learner on one device, because only the sessions are weighed: signing in anew costs a password
 * hash each and leaves nothing behind.
 */
@Tag("bench")
class LearnersBench {

    private static final int BEFORE = Integer.getInteger("bench.before", 50);
    private static final int LEARNERS = Integer.getInteger("bench.learners", 500);
    private static final int LESSONS = 3;
    private static final int CLASSES = 20;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void heapOfALearnerInThePlayer() throws Exception {
        try (RunningServer server = RunningServer.in(folder)) {
            ServerProcess process = new ServerProcess(server.pid());
            FlowClient sam = new FlowClient(http, server.address());
            sam.signIn("learner@example.org", "alongside-demo");
            OpenCourse.join(sam);
            enter(sam, BEFORE);
            LiveHeap before = process.liveHeap();
            enter(sam, LEARNERS);
            LiveHeap after = process.liveHeap();
            System.out.printf(
                    Locale.ROOT,
                    "BENCH heap per learner in the player: %.1f KB (%d learners, house itself %.1f MB)%n",
                    (after.total() - before.total()) / 1024.0 / LEARNERS,
                    LEARNERS,
                    before.total() / 1024.0 / 1024);
            after.printGrowth(before, LEARNERS, CLASSES);
        }
    }

    private static void enter(FlowClient sam, int times) throws Exception {
        List<String> lessons = OpenCourse.lessons();
        for (int i = 0; i < times; i++) {
            FlowClient learner = sam.inAnotherSession();
            learner.open(lessons.get(i % lessons.size()));
            for (int step = 1; step < LESSONS; step++) {
                learner.follow(lessons.get((i + step) % lessons.size()));
            }
        }
    }
}
