package org.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.alongside.people.application.KnownDevice;
import org.alongside.people.application.MyAccount;
import org.alongside.people.application.MySafety;

/** Where the person is signed in. Each device can be signed out alone, or all together. */
class DevicesCard extends AccountCard {

    private final transient MySafety safety;
    private final transient SigningOut signingOut;
    private final ZoneId zone;
    private final UnorderedList devices = new UnorderedList();
    private final Button everywhere = new Button();

    DevicesCard(MyAccount account, MySafety safety, SigningOut signingOut) {
        super("people.devices");
        this.safety = safety;
        this.signingOut = signingOut;
        this.zone = account.profile().zone();
        devices.addClassName("devices");
        everywhere.addClickListener(_ -> signingOut.everywhere());
        show(devices, new Div(everywhere));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        everywhere.setText(getTranslation("people.devices.everywhere"));
        list();
    }

    private void list() {
        devices.removeAll();
        safety.devices().stream().map(this::line).forEach(devices::add);
    }

    private ListItem line(KnownDevice device) {
        Span name = new Span(device.name());
        name.addClassName("device-name");
        Span used = new Span(getTranslation(
                device.here() ? "people.devices.here" : "people.devices.used", when(device.lastUsedAt())));
        used.addClassName("soft");
        Button out = new Button(getTranslation("people.devices.out"), _ -> signOut(device));
        out.setAriaLabel(getTranslation("people.devices.out-of", device.name()));
        return new ListItem(new Div(name, used), out);
    }

    private void signOut(KnownDevice device) {
        if (device.here()) {
            signingOut.here();
        } else {
            safety.signOut(device.id());
            list();
            say(getTranslation("people.devices.done", device.name()));
        }
    }

    private String when(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(time);
    }
}
