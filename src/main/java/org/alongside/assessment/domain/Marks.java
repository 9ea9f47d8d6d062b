package org.alongside.assessment.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What an attempt was worth: points reached of those that could be, one for each question that is marked.
 *
 * @param points with at most three decimals
 */
public record Marks(BigDecimal points, int outOf) {

    /** Every share of thirty parts or fewer is a whole number of these. */
    private static final BigInteger PARTS = BigInteger.valueOf(2_329_089_562_800L);

    private static final int DECIMALS = 3;

    public Marks {
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(outOf)) > 0 || points.scale() > DECIMALS) {
            throw new IllegalArgumentException("Points lie between 0 and " + outOf + ", not at " + points);
        }
    }

    public Marks(int points, int outOf) {
        this(BigDecimal.valueOf(points), outOf);
    }

    /** The sum, exact until it is rounded once, to a thousandth: three thirds are one. */
    public static Marks sum(Collection<Share> shares) {
        BigInteger parts = shares.stream().map(Marks::parts).reduce(BigInteger.ZERO, BigInteger::add);
        return new Marks(
                new BigDecimal(parts).divide(new BigDecimal(PARTS), DECIMALS, RoundingMode.HALF_UP), shares.size());
    }

    private static BigInteger parts(Share share) {
        return PARTS.multiply(BigInteger.valueOf(share.right())).divide(BigInteger.valueOf(share.of()));
    }
}
