package org.alongside.assessment.domain;

import org.alongside.shared.Percent;

/**
 * Whether marks are enough. The share of points is rounded down, so a pass mark of 80 percent asks for 16 of 20, and
 * for 6 of 7.
 */
public record PassMarkReached(Percent passMark) {

    public boolean by(Marks marks) {
        return Percent.of(marks.points(), marks.outOf()).reaches(passMark);
    }

    /** The least number of points that is enough. */
    public int pointsNeeded(int outOf) {
        return Math.ceilDiv(passMark.value() * outOf, 100);
    }
}
