package org.alongside.assessment.domain;

import java.math.BigDecimal;
import org.alongside.shared.Percent;

/**
 * Whether marks are enough: the share of points must not be below the pass mark. A pass mark of 80 percent asks for 16
 * of 20, and for 5.6 of 7, which is 6 where there are no parts of points. Of nothing, nothing is enough.
 */
public record PassMarkReached(Percent passMark) {

    public boolean by(Marks marks) {
        return marks.points().compareTo(leastPoints(marks.outOf())) >= 0;
    }

    /** The least points that are enough. */
    public BigDecimal leastPoints(int outOf) {
        return BigDecimal.valueOf((long) passMark.value() * outOf, 2);
    }

    /** The least number of whole points that is enough. */
    public int pointsNeeded(int outOf) {
        return Math.ceilDiv(passMark.value() * outOf, 100);
    }
}
