package dev.aftercall.playbook;

/** A proposal was accepted, declined or taken back. */
public record ProposalDecided(ProposalId proposal, ProposalState state) {}
