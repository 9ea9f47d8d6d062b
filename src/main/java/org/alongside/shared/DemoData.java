package org.alongside.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this house is a demonstration: with accounts that everybody knows, letters that can be read in the browser,
 * and doors that open to this machine alone.
 *
 * @param demoData {@code alongside.demo-data}
 */
@ConfigurationProperties("alongside")
public record DemoData(boolean demoData) {

    public boolean isOn() {
        return demoData;
    }
}
