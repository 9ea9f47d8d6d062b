package org.alongside.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.ZoneId;
import java.util.List;
import org.alongside.people.application.MyAccount;

/** The language, and the place whose clock counts. */
class LanguageCard extends AccountCard {

    /** All places that Java knows by region and city, in the order of the alphabet. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    private final transient MyAccount account;
    private final Paragraph now = new Paragraph();
    private final ComboBox<String> zone = new ComboBox<>();

    LanguageCard(MyAccount account, LanguageSwitch languages) {
        super("people.language");
        this.account = account;
        zone.setItems(ZONES);
        zone.setValue(
                account.profile().zone().getId().equals("Z")
                        ? "UTC"
                        : account.profile().zone().getId());
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.addValueChangeListener(change -> live(change.getValue()));
        Div language = new Div(now, languages);
        language.addClassName("row");
        show(language, zone);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        now.setText(getTranslation("people.language.now", Languages.ownName(event.getLocale())));
        zone.setLabel(getTranslation("people.field.zone"));
    }

    private void live(String id) {
        if (id != null) {
            account.liveIn(ZoneId.of(id));
            say(getTranslation("people.kept"));
        }
    }
}
