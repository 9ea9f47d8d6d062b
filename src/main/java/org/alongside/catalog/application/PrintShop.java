package org.alongside.catalog.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.domain.book.BookPrinter;
import org.alongside.catalog.domain.book.BookText;
import org.alongside.catalog.model.Course;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.OrganisationScope;
import org.springframework.stereotype.Component;

/**
 * Prints one book at a time, which takes a few seconds and some memory, and keeps what was printed at hand. Whoever
 * comes meanwhile waits a little; when too many wait already, they are asked to come back.
 */
@Component
class PrintShop {

    /** Bytes of all books at hand, about a hundred of them. */
    private static final long MOST_WEIGHT = 64L * 1024 * 1024;

    /** Who prints, and who waits. */
    private static final int MOST_INSIDE = 9;

    private static final long PATIENCE_SECONDS = 30;

    private final Cache<Place, byte[]> atHand = Caffeine.newBuilder()
            .maximumWeight(MOST_WEIGHT)
            .weigher((Place place, byte[] pdf) -> pdf.length)
            .build();

    private final Semaphore door = new Semaphore(MOST_INSIDE);
    private final Semaphore press = new Semaphore(1, true);
    private final BookPrinter printer;

    PrintShop(BookPrinter printer) {
        this.printer = printer;
    }

    PrintedBook print(Order order) {
        Place place = Place.of(order);
        return Optional.ofNullable(atHand.getIfPresent(place))
                .<PrintedBook>map(pdf -> ready(order, pdf))
                .orElseGet(() -> printInTurn(order, place));
    }

    private PrintedBook printInTurn(Order order, Place place) {
        if (!door.tryAcquire()) {
            return new PrintedBook.Busy();
        }
        try {
            return takeTurn() ? printAtLast(order, place) : new PrintedBook.Busy();
        } finally {
            door.release();
        }
    }

    /** Unless somebody else had the same printed in the meantime. */
    private PrintedBook printAtLast(Order order, Place place) {
        try {
            byte[] known = atHand.getIfPresent(place);
            return known == null ? printAnew(order, place) : ready(order, known);
        } finally {
            press.release();
        }
    }

    private PrintedBook printAnew(Order order, Place place) {
        BookText text = BookText.of(order.book, order.course);
        if (text.body().html().length() > BookPrinter.MOST_CHARACTERS) {
            return new PrintedBook.TooLong();
        }
        byte[] pdf = printer.print(text);
        atHand.put(place, pdf);
        return ready(order, pdf);
    }

    private boolean takeTurn() {
        try {
            return press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static PrintedBook ready(Order order, byte[] pdf) {
        return new PrintedBook.Ready(order.name(), pdf);
    }

    /**
     * What is to be printed.
     *
     * @param course in the language that is wanted
     * @param contentHash of all its files
     */
    record Order(CourseBook book, Course course, String contentHash) {

        String name() {
            return BookText.nameOf(book, course);
        }
    }

    /** Named by organisation as well: nobody is answered from what somebody else was allowed to print. */
    private record Place(OrganisationId organisation, String contentHash, String name) {

        static Place of(Order order) {
            return new Place(OrganisationScope.current(), order.contentHash, order.name());
        }
    }
}
