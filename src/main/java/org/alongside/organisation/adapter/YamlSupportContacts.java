package org.alongside.organisation.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.organisation.application.SupportContacts;
import org.alongside.organisation.application.SupportPlace;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the support contacts from {@code support-contacts.yaml}, once, at the start: a mistake in it stops the start. */
@Component
class YamlSupportContacts implements SupportContacts {

    private static final String FILE = "support-contacts.yaml";

    private final List<SupportPlace> places = read();

    @Override
    public List<SupportPlace> all() {
        return places;
    }

    private static List<SupportPlace> read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            List<Map<String, Object>> places = textOnly().load(file);
            return places.stream().map(YamlSupportContacts::place).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates and numbers stay as they are written: 988 is not a quantity. */
    private static Yaml textOnly() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions writing = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(writing), writing, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        });
    }

    private static SupportPlace place(Map<String, Object> entry) {
        return new SupportPlace(
                text(entry, "country"),
                LocalDate.parse(text(entry, "checked")),
                URI.create(text(entry, "source")),
                contacts(entry).stream().map(YamlSupportContacts::contact).toList());
    }

    private static SupportPlace.Contact contact(Map<String, Object> entry) {
        return new SupportPlace.Contact(
                text(entry, "name"),
                Optional.ofNullable((String) entry.get("call")),
                Optional.ofNullable((String) entry.get("open")).map(URI::create),
                how(entry));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> contacts(Map<String, Object> entry) {
        return (List<Map<String, Object>>) Objects.requireNonNull(entry.get("contacts"), "contacts");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> how(Map<String, Object> entry) {
        return (Map<String, String>) Objects.requireNonNull(entry.get("how"), "how");
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) Objects.requireNonNull(entry.get(key), key);
    }
}
