package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process seen from outside: CPU from the kernel, live heap from the JVM's own tool. Linux only. */
record ServerProcess(long pid) {

    private static final double TICKS_PER_SECOND = 100; // USER_HZ, fixed for user space on Linux: proc(5)

    /** User and system time that the process has used so far, all its threads and the embedded database included. */
    double cpuMilliseconds() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])) / TICKS_PER_SECOND * 1000;
    }

    /** The same with all processes below it that live now, as PostgreSQL has one for each connection. */
    double cpuMillisecondsOfFamily() throws IOException {
        double sum = cpuMilliseconds();
        for (ProcessHandle below :
                ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            sum += new ServerProcess(below.pid()).cpuMilliseconds();
        }
        return sum;
    }

    /** What lives on the heap after a full collection. */
    LiveHeap liveHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return LiveHeap.read(said);
    }
}
