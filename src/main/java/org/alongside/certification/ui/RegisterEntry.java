package org.alongside.certification.ui;

import org.alongside.certification.application.KeepingTheRegister;
import org.alongside.people.ui.AccountMenuEntry;
import org.springframework.stereotype.Component;

/** The way to the register, for those who keep it. */
@Component
class RegisterEntry implements AccountMenuEntry {

    private final KeepingTheRegister register;

    RegisterEntry(KeepingTheRegister register) {
        this.register = register;
    }

    @Override
    public String path() {
        return RegisterView.ROUTE;
    }

    @Override
    public String textKey() {
        return "certification.register.menu";
    }

    @Override
    public boolean isForMe() {
        return register.isForMe();
    }
}
