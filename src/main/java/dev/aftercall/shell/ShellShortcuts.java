package dev.aftercall.shell;

import dev.aftercall.base.ui.ShortcutHint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys that work on every screen. */
@Configuration(proxyBeanMethods = false)
class ShellShortcuts {

    @Bean
    ShortcutHint paletteShortcut() {
        return new ShortcutHint(5, "Ctrl K", "Search, go to, or do something (⌘ K on a Mac)");
    }

    @Bean
    ShortcutHint sendShortcut() {
        return new ShortcutHint(20, "Ctrl Enter", "Send the dialog or note at hand (⌘ Enter on a Mac)");
    }

    @Bean
    ShortcutHint enterShortcut() {
        return new ShortcutHint(30, "Enter", "Send from a single-line field");
    }

    @Bean
    ShortcutHint escapeShortcut() {
        return new ShortcutHint(40, "Esc", "Leave a dialog; asks if text would be lost");
    }
}
