package no.trepart.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request that is being answered on this thread, with its answer. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {}
