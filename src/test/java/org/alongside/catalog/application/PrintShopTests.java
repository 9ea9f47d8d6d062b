package org.alongside.catalog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.domain.book.BookPrinter;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.TrainerNotes;
import org.junit.jupiter.api.Test;

/** Many ask at once. */
class PrintShopTests {

    private static final int READERS = 20;

    @Test
    void manyReadersOfOneBookHaveItPrintedOnceAndTheRestAreAskedToComeBack() throws Exception {
        AtomicInteger printed = new AtomicInteger();
        CountDownLatch allowed = new CountDownLatch(1);
        PrintShop shop = new PrintShop(text -> {
            await(allowed);
            printed.incrementAndGet();
            return new byte[] {1};
        });

        List<PrintedBook> answers;
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<CompletableFuture<PrintedBook>> asked = IntStream.range(0, READERS)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> shop.print(order()), readers))
                    .toList();
            CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
            allowed.countDown();
            answers = asked.stream().map(CompletableFuture::join).toList();
        }

        assertThat(printed).hasValue(1);
        assertThat(answers).hasAtLeastOneElementOfType(PrintedBook.Ready.class);
        assertThat(answers).contains(new PrintedBook.Busy());
        assertThat(shop.print(order())).isInstanceOf(PrintedBook.Ready.class);
    }

    @Test
    void aBookThatCannotBePrintedKeepsNobodyElseFromTheirs() {
        AtomicInteger asked = new AtomicInteger();
        PrintShop shop = new PrintShop(text -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("out of ink");
            }
            return new byte[] {1};
        });

        assertThat(catchThrowable(() -> shop.print(order()))).hasMessage("out of ink");
        assertThat(shop.print(order())).isInstanceOf(PrintedBook.Ready.class);
    }

    @Test
    void aBookWithoutEndIsTooLong() {
        PrintShop shop = new PrintShop(text -> {
            throw new AssertionError("It was printed");
        });

        assertThat(shop.print(order("x".repeat(BookPrinter.MOST_CHARACTERS)))).isEqualTo(new PrintedBook.TooLong());
    }

    private static PrintShop.Order order() {
        return order("A short course.");
    }

    private static PrintShop.Order order(String summary) {
        Course course = new Course(
                new Course.About(
                        new CourseSlug("a-course"), List.of(), Locale.ENGLISH, "A course", summary, SafeHtml.EMPTY),
                new Course.Promise(List.of(), List.of(), false),
                List.of(),
                TrainerNotes.NONE);
        return new PrintShop.Order(CourseBook.WORKBOOK, course, "0".repeat(64));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
