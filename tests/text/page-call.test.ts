import { describe, expect, it } from 'vitest';
import { isPageCall } from '../../src/text/page-call.js';

describe('calls to the reader', () => {
  it.each([
    'Get in touch',
    'Contact us',
    'Back to top',
    'Read more',
    'Loading publications...',
    ' Show all ',
    'Click here',
    'Download',
    'Write to us',
  ])('knows %s', (text) => {
    expect(isPageCall(text)).toBe(true);
  });
  it.each([
    'Contact geometry',
    'Contact mechanics',
    'Loading of structures',
    'Show and Tell',
    'Follow the Money',
    'Find Meaning',
    'Clickstream data',
    'Readability',
    'View synthesis',
    'Subscribers of journals',
    'Toggling genes',
  ])('leaves %s', (text) => {
    expect(isPageCall(text)).toBe(false);
  });
});
