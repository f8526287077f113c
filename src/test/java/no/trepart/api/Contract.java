package no.trepart.api;

import java.util.List;

/** The calls that programs may rely on: what the contract promises, and what was added to it. */
final class Contract {

    static final List<String> CALLS = """
            POST /workshops
            GET /workshops/{code}
            DELETE /workshops/{code}
            GET /workshops/{code}/events
            POST /workshops/{code}/participants
            PUT /workshops/{code}/participants/{id}/admission
            DELETE /workshops/{code}/participants/me
            PATCH /workshops/{code}/settings
            PUT /workshops/{code}/phase
            PUT /workshops/{code}/timer
            PUT /workshops/{code}/focus
            PUT /workshops/{code}/reveal
            POST /workshops/{code}/dots/rounds
            POST /workshops/{code}/suggestions
            PATCH /workshops/{code}/suggestions/{id}
            POST /workshops/{code}/suggestions/{id}/merge
            POST /workshops/{code}/suggestions/{id}/split
            POST /workshops/{code}/suggestions/{id}/park
            POST /workshops/{code}/suggestions/{id}/hide
            POST /workshops/{code}/suggestions/{id}/undo
            PUT /workshops/{code}/suggestions/{id}/dots
            PUT /workshops/{code}/suggestions/{id}/recommendation
            DELETE /workshops/{code}/suggestions/{id}/recommendation
            POST /workshops/{code}/suggestions/{id}/recommendation/rounds
            PUT /workshops/{code}/suggestions/{id}/stance
            PUT /workshops/{code}/suggestions/{id}/objection
            GET /workshops/{code}/suggestions/{id}/consent
            POST /workshops/{code}/messages
            POST /workshops/{code}/situation
            POST /workshops/{code}/evaluation
            PUT /workshops/{code}/ready
            PUT /workshops/{code}/hand
            PUT /workshops/{code}/actions/{id}
            GET /workshops/{code}/exports/{document}.{format}
            GET /knowledge
            GET /knowledge/{id}
            GET /knowledge/sources
            """.lines().toList();

    private Contract() {}
}
