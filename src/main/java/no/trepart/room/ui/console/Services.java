package no.trepart.room.ui.console;

import java.time.Clock;
import no.trepart.action.ActionService;
import no.trepart.chat.ChatService;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.security.PublicAddress;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionService;
import no.trepart.uikit.ExportLinks;
import no.trepart.voting.AgreementService;
import no.trepart.workshop.FacilitationService;
import org.springframework.stereotype.Component;

/** Everything the console gives orders to. */
@Component
record Services(
        FacilitationService facilitation,
        SuggestionService suggestions,
        SortingService sorting,
        ChatService chat,
        AgreementService agreement,
        ActionService actions,
        KnowledgeBase library,
        ExportLinks exports,
        PublicAddress address,
        Clock clock) {}
