package org.alongside.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.Locale;
import org.alongside.people.ReadingSettings;
import org.alongside.people.ReadingSettings.Colours;
import org.alongside.people.ReadingSettings.ColumnWidth;
import org.alongside.people.ReadingSettings.LineSpacing;
import org.alongside.people.ReadingSettings.TextSize;
import org.alongside.people.application.MyAccount;

/** How a person likes to read. Each choice is kept and shown at once, on this page first. */
class ReadingCard extends AccountCard {

    private final transient MyAccount account;
    private final RadioButtonGroup<TextSize> text = new RadioButtonGroup<>();
    private final RadioButtonGroup<LineSpacing> lines = new RadioButtonGroup<>();
    private final RadioButtonGroup<ColumnWidth> column = new RadioButtonGroup<>();
    private final RadioButtonGroup<Colours> colours = new RadioButtonGroup<>();
    private final Checkbox lessMotion = new Checkbox();

    ReadingCard(MyAccount account) {
        super("people.reading");
        this.account = account;
        fill(account.reading());
        text.addValueChangeListener(_ -> keep());
        lines.addValueChangeListener(_ -> keep());
        column.addValueChangeListener(_ -> keep());
        colours.addValueChangeListener(_ -> keep());
        lessMotion.addValueChangeListener(_ -> keep());
        show(text, lines, column, colours, lessMotion);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        name(text, "people.reading.text");
        name(lines, "people.reading.lines");
        name(column, "people.reading.column");
        name(colours, "people.reading.colours");
        lessMotion.setLabel(getTranslation("people.reading.less-motion"));
    }

    private void fill(ReadingSettings settings) {
        text.setItems(TextSize.values());
        text.setValue(settings.text());
        lines.setItems(LineSpacing.values());
        lines.setValue(settings.lines());
        column.setItems(ColumnWidth.values());
        column.setValue(settings.column());
        colours.setItems(Colours.values());
        colours.setValue(settings.colours());
        lessMotion.setValue(settings.lessMotion());
    }

    private <T extends Enum<T>> void name(RadioButtonGroup<T> group, String key) {
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setLabel(getTranslation(key));
        group.setItemLabelGenerator(
                choice -> getTranslation(key + "." + choice.name().toLowerCase(Locale.ROOT)));
    }

    private void keep() {
        ReadingSettings settings = new ReadingSettings(
                text.getValue(), lines.getValue(), column.getValue(), colours.getValue(), lessMotion.getValue());
        account.read(settings);
        ReadingAttributes.apply(settings, UI.getCurrent());
        say(getTranslation("people.kept"));
    }
}
