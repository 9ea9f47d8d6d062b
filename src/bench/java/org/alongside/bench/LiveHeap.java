package org.alongside.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What lives on a heap, in bytes by class, as the JVM's own tool tells it. */
record LiveHeap(Map<String, Long> bytes) {

    private static final int COLUMNS = 4;

    /** Reads lines such as {@code 1: 123 4567 java.lang.String (java.base@25)}. */
    static LiveHeap read(String histogram) {
        Map<String, Long> bytes = new HashMap<>();
        histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(line -> line.length >= COLUMNS && line[0].endsWith(":"))
                .forEach(line -> bytes.merge(line[3], Long.parseLong(line[2]), Long::sum));
        return new LiveHeap(bytes);
    }

    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Prints the classes that grew most since, for each of so many learners. */
    void printGrowth(LiveHeap since, int learners, int classes) {
        bytes.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - since.bytes.getOrDefault(now.getKey(), 0L)))
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> grown) -> -grown.getValue()))
                .limit(classes)
                .forEach(grown -> System.out.printf(
                        Locale.ROOT, "BENCH   %7d bytes each: %s%n", grown.getValue() / learners, grown.getKey()));
    }
}
