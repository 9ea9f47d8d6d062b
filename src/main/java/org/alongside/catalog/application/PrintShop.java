package org.alongside.catalog.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alongside.catalog.domain.book.BookPrinter;
import org.alongside.catalog.domain.book.BookText;
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

    private static final int MOST_WAITING = 8;
    private static final long PATIENCE_SECONDS = 30;

    private final Cache<Place, byte[]> atHand = Caffeine.newBuilder()
            .maximumWeight(MOST_WEIGHT)
            .weigher((Place place, byte[] pdf) -> pdf.length)
            .build();

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
        if (press.getQueueLength() >= MOST_WAITING || !takeTurn()) {
            return new PrintedBook.Busy();
        }
        try {
            return ready(order, atHand.get(place, _ -> printer.print(order.text)));
        } finally {
            press.release();
        }
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
        return new PrintedBook.Ready(order.text.name(), pdf);
    }

    /**
     * What is to be printed.
     *
     * @param contentHash of the course it is made of
     */
    record Order(String contentHash, BookText text) {}

    /** Named by organisation as well: nobody is answered from what somebody else was allowed to print. */
    private record Place(OrganisationId organisation, String contentHash, String book) {

        static Place of(Order order) {
            return new Place(OrganisationScope.current(), order.contentHash, order.text.name());
        }
    }
}
