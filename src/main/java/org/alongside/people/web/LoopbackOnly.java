package org.alongside.people.web;

import java.net.InetAddress;
import org.alongside.shared.DemoData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A demonstration has accounts that everybody knows, so it opens to this machine alone, whatever else is set. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackOnly.class);

    private final DemoData demo;

    LoopbackOnly(DemoData demo) {
        this.demo = demo;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (demo.isOn()) {
            server.setAddress(InetAddress.ofLiteral("127.0.0.1"));
            LOG.info("With demo data the server listens on 127.0.0.1 only; its accounts are known to everybody");
        }
    }
}
